package dev.docent.answer;

import dev.docent.answer.grounding.Amount.Bound;
import dev.docent.answer.grounding.Bounds;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which numbers a few words stand for: "6 to 10", "6–10 years", "more than 10", "10+", "up to 5".
///
/// @param least the smallest of them
/// @param most the largest of them
/// @param isOpen whether the smallest and the largest themselves are left out
record NumberRange(double least, double most, boolean isOpen) {

    private static final String NUMBER = "[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?";

    private static final Pattern BOTH = Pattern.compile("(?:from |between )?(?<least>" + NUMBER
            + ")[^0-9]{0,12}?(?: ?[-–—] ?| to | and | up to )(?<most>" + NUMBER + ")[^0-9]*");

    private static final Pattern ONE =
            Pattern.compile("(?<before>[^0-9]*)(?<number>" + NUMBER + ")(?<more>\\+)?[^0-9]*");

    /// @return the numbers; empty if the words give one number or none
    static Optional<NumberRange> of(String words) {
        String text = words.strip().toLowerCase(Locale.ROOT);
        Matcher both = BOTH.matcher(text);
        if (both.matches()) {
            return Optional.of(new NumberRange(number(both.group("least")), number(both.group("most")), false));
        }
        Matcher one = ONE.matcher(text);
        return one.matches() ? bounded(text, one) : Optional.empty();
    }

    private static Optional<NumberRange> bounded(String text, Matcher one) {
        double number = number(one.group("number"));
        Bound bound = one.group("more") == null
                ? Bounds.around(text, one.start("number"), one.end("number"))
                : Bound.AT_LEAST;
        boolean isOpen = bound == Bound.MORE || bound == Bound.LESS;
        if (bound.isHigh()) {
            return Optional.of(new NumberRange(number, Double.POSITIVE_INFINITY, isOpen));
        }
        return bound.isLow()
                ? Optional.of(new NumberRange(Double.NEGATIVE_INFINITY, number, isOpen))
                : Optional.empty();
    }

    private static double number(String words) {
        return Double.parseDouble(words.replace(",", ""));
    }

    boolean holds(double number) {
        return isOpen ? least < number && number < most : least <= number && number <= most;
    }
}
