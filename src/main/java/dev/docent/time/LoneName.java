package dev.docent.time;

import java.util.Arrays;
import java.util.Set;

/// Tells the names of months, seasons and weekdays that stand alone from people, papers and what comes every year.
///
/// Each method returns how sure the name is a date; 0 if it is none.
final class LoneName {

    private static final Set<String> NAMES_OF_PEOPLE = words("march april may june august");
    private static final Set<String> PLACING =
            words("in since until till by during through throughout before after late early mid");
    private static final Set<String> BEFORE_A_DAY = words("by until till since");
    private static final Set<String> REPEATING = words("every each any a most alternate");
    private static final Set<String> BEFORE_A_FEAST =
            words("black good easter bloody palm ash cyber whit maundy man girl");

    private LoneName() {}

    static double ofMonth(Tokens tokens, int start, int end) {
        boolean placed = isPlaced(tokens, start, end);
        boolean named = isName(tokens.at(end))
                || REPEATING.contains(tokens.at(start - 1).word());
        boolean needsPlace = NAMES_OF_PEOPLE.contains(tokens.at(start).word());
        if (named || (needsPlace && !placed)) {
            return 0;
        }
        return placed ? 0.95 : 0.7;
    }

    /// Without its article a season is said of every year.
    static double ofSeason(Tokens tokens, int start, int end) {
        boolean definite = tokens.at(start).is("the");
        boolean goesOn = tokens.at(end).is("of") || isName(tokens.at(end));
        return isPlaced(tokens, start, end) && definite && !goesOn ? 1 : 0;
    }

    static double ofWeekday(Tokens tokens, int start, int end) {
        Token before = tokens.at(start - 1);
        boolean placed = tokens.at(start).is("on") || BEFORE_A_DAY.contains(before.word());
        boolean repeats = REPEATING.contains(before.word()) || before.is(TokenKind.ORDINAL);
        if (repeats || BEFORE_A_FEAST.contains(before.word()) || (!placed && isName(tokens.at(end)))) {
            return 0;
        }
        return placed ? 1 : unplacedWeekday(before, tokens.at(end));
    }

    /// "The Friday prayers" come every week; "Xi Tuesday" may be when or who.
    private static double unplacedWeekday(Token before, Token after) {
        boolean describes =
                before.is("the") && after.is(TokenKind.WORD) && !after.word().endsWith("ed");
        if (describes) {
            return 0.5;
        }
        boolean mayBeAName = before.is(TokenKind.WORD) && before.capitalised();
        return mayBeAName ? 0.65 : 0.9;
    }

    private static boolean isPlaced(Tokens tokens, int start, int end) {
        return PLACING.contains(tokens.at(start - 1).word()) || tokens.isAlone(start, end);
    }

    private static boolean isName(Token after) {
        return after.is(TokenKind.WORD) && after.capitalised();
    }

    private static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ", -1)));
    }
}
