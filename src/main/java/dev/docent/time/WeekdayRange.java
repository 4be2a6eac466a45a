package dev.docent.time;

import java.time.DayOfWeek;
import java.util.Set;

/// Days of the week from one to another: "Tuesday to Saturday" says when something is open each week, "they met from
/// Tuesday to Thursday" when it was.
final class WeekdayRange {

    private static final int REACH = 40;

    /// What is said of hours and timetables, whichever week it is.
    private static final Set<String> EACH_WEEK = Words.of("""
            open opens closes starts begins ends leaves departs arrives runs works available hours""");

    private static final Set<String> BEFORE_CLOSED = Words.of("is are stays remains");

    private WeekdayRange() {}

    /// @param start the first token, at a "from" perhaps
    /// @return whether both are weekdays without a word that says which, and nothing tells that one week is meant
    static boolean isOfEachWeek(Tokens tokens, Phrase first, Phrase last, int start) {
        if (!(first.meaning() instanceof Meaning.Weekday(DayOfWeek from, Aim aim))
                || !(last.meaning() instanceof Meaning.Weekday(DayOfWeek to, Aim other))
                || aim != Aim.BY_TENSE
                || other != Aim.BY_TENSE) {
            return false;
        }
        boolean isWorkingWeek = from == DayOfWeek.MONDAY && to == DayOfWeek.FRIDAY;
        return isWorkingWeek || !tellsOfOneWeek(tokens, start, last.end());
    }

    private static boolean tellsOfOneWeek(Tokens tokens, int start, int end) {
        Outlook outlook = Outlook.around(tokens, start, end);
        return outlook.tense() != Tense.UNKNOWN
                && !outlook.isRule()
                && !speaksOfHours(tokens, start - 1, -1)
                && !speaksOfHours(tokens, end, 1);
    }

    private static boolean speaksOfHours(Tokens tokens, int from, int step) {
        for (int i = from; Math.abs(i - from) < REACH && !SentenceEnds.at(tokens, i); i += step) {
            boolean isClosed = tokens.at(i).is("closed")
                    && BEFORE_CLOSED.contains(tokens.at(i - 1).word());
            if (isClosed || EACH_WEEK.contains(tokens.at(i).word())) {
                return true;
            }
        }
        return false;
    }
}
