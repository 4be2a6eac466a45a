package dev.docent.time;

import java.util.Set;

/// Tells a number that counts something in a month from a day of it: "In May 20 people were killed".
final class CountInMonth {

    private static final Set<String> BEFORE_WHAT_IS_COUNTED = Words.of("more other new");

    private CountInMonth() {}

    /// @return whether the token names a month in which the number after it counts something
    static boolean at(Tokens tokens, int month) {
        int number = month + 1;
        boolean isInMonth =
                Slot.MONTH.fits(tokens.at(month)) && tokens.at(month - 1).is("in");
        return isInMonth
                && tokens.at(number).is(TokenKind.NUMBER)
                && (BEFORE_WHAT_IS_COUNTED.contains(tokens.at(number + 1).word())
                        || LoneYear.isCounted(tokens, number, number + 1));
    }
}
