package dev.docent.time;

import java.util.Arrays;
import java.util.Set;

/// Tells a year that stands without a month from other numbers of four digits.
final class LoneYear {

    private static final int EARLIEST_UNPLACED = 1500;

    private static final Set<String> BEFORE_A_YEAR = words("""
            in since until till during throughout circa c ca fl b d born died est year years early late mid season""");

    private static final Set<String> BEFORE_A_YEAR_OR_A_COUNT =
            words("of from by to after before through between and or around about for");

    private static final Set<String> BEFORE_A_NOUN = words("the this that its their his her our each every");

    private static final Set<String> BEFORE_A_SERIAL = words("""
            room rooms flight page pages p pp article section no nos number route highway resolution model version suite unit \
            channel paragraph chapter code form type class iso rfc windows line lot gate rm apt building act \
            § agenda vision en din ext tel phone fax""");

    private static final Set<String> MEASURES = words("""
            m km metre meter metres meters mile miles foot feet ft kg people men women of hours percent per gmt utc""");

    private static final Set<String> PEOPLE = words("people men women");
    private static final Set<String> OPENING_A_CLAUSE = words("and but that when while");

    /// What is named with its year, or with a number that looks like one.
    private static final Set<String> AFTER_A_NAME =
            words("act bill regulations directive code treaty convention edition version model block series");

    private static final Set<String> AFTER_A_DASH = words("based born era present now to");

    private static final Set<String> ENDING_IN_S_ALL_THE_SAME =
            words("was has is its his this as does s us thus plus versus onwards afterwards");

    private LoneYear() {}

    static double certainty(Tokens tokens, int start, int end) {
        boolean isMeasured = isMeasured(tokens.at(end)) && !isBeforePeople(tokens, start, end);
        if (isSerial(tokens, start) || isMeasured || isPiece(tokens, start, end)) {
            return 0;
        }
        String before = wordBefore(tokens, start);
        if (BEFORE_A_YEAR.contains(before)) {
            return 0.95;
        }
        if (isBracketed(tokens, start, end) || isListed(tokens, start, end) || tokens.isAlone(start, end)) {
            return 0.8;
        }
        return unplaced(before, tokens.at(start), tokens.at(end));
    }

    /// "In 2020 people were asked": where the words open a clause, the year does.
    private static boolean isBeforePeople(Tokens tokens, int start, int end) {
        Token before = tokens.at(start - 1);
        Token beyond = tokens.at(start - 2);
        boolean opens = !beyond.isWordlike() || OPENING_A_CLAUSE.contains(beyond.word());
        return PEOPLE.contains(tokens.at(end).word()) && (before.is("since") || (before.is("in") && opens));
    }

    /// @return whether the number is one of a count or of a series
    static boolean isCounted(Tokens tokens, int start, int end) {
        return isSerial(tokens, start) || isMeasured(tokens.at(end)) || isPlural(tokens.at(end));
    }

    /// Part of a telephone number, of a name ("the 2026 Act") or of a compound ("a 2000-seat hall").
    private static boolean isPiece(Tokens tokens, int start, int end) {
        Token joined = tokens.at(end + 1);
        boolean compound = tokens.at(end).is("-")
                && tokens.glued(end)
                && tokens.glued(end + 1)
                && joined.is(TokenKind.WORD)
                && !AFTER_A_DASH.contains(joined.word());
        return compound
                || tokens.at(start - 1).is(TokenKind.NUMBER)
                || AFTER_A_NAME.contains(tokens.at(end).word());
    }

    private static double unplaced(String before, Token year, Token after) {
        boolean describes = BEFORE_A_NOUN.contains(before);
        if (isPlural(after) && !describes) {
            return 0;
        }
        if (BEFORE_A_YEAR_OR_A_COUNT.contains(before)) {
            return 0.85;
        }
        return year.value() < EARLIEST_UNPLACED ? 0 : 0.5;
    }

    private static boolean isSerial(Tokens tokens, int start) {
        return BEFORE_A_SERIAL.contains(wordBefore(tokens, start));
    }

    private static boolean isMeasured(Token after) {
        return MEASURES.contains(after.word()) || after.is(TokenKind.UNITS) || after.is(TokenKind.UNIT);
    }

    private static boolean isPlural(Token after) {
        return after.is(TokenKind.WORD)
                && !after.capitalised()
                && after.word().endsWith("s")
                && !ENDING_IN_S_ALL_THE_SAME.contains(after.word());
    }

    private static boolean isBracketed(Tokens tokens, int start, int end) {
        Token before = tokens.at(start - 1);
        Token after = tokens.at(end);
        return before.is("(") || before.is("[") || after.is(")") || after.is("]");
    }

    private static boolean isListed(Tokens tokens, int start, int end) {
        return (joins(tokens.at(start - 1)) && Slot.YEAR.fits(tokens.at(start - 2)))
                || (joins(tokens.at(end)) && Slot.YEAR.fits(tokens.at(end + 1)));
    }

    private static boolean joins(Token token) {
        return token.is(",") || token.is("and") || token.is("or");
    }

    /// The word before, past the dot of an abbreviation ("c. 1870").
    private static String wordBefore(Tokens tokens, int start) {
        Token before = tokens.at(start - 1);
        return before.is(".") ? tokens.at(start - 2).word() : before.word();
    }

    private static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ", -1)));
    }
}
