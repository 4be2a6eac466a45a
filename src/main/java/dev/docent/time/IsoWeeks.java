package dev.docent.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/// Weeks and their days as ISO 8601 numbers them: "2026-W03", "2026-W03-5".
final class IsoWeeks {

    private IsoWeeks() {}

    static Optional<Meaning> week(Match match) {
        return Meaning.dated(monday(match).map(Unit.WEEK::around));
    }

    static Optional<Meaning> day(Match match) {
        int day = match.value(Slot.NUMBER);
        return Meaning.dated(monday(match)
                .filter(_ -> match.get(Slot.NUMBER).length() == 1 && day >= 1 && day <= 7)
                .map(monday -> Days.day(monday.plusDays(day - 1L))));
    }

    private static Optional<LocalDate> monday(Match match) {
        int firstWeekAlwaysHasIt = 4;
        LocalDate inFirstWeek = LocalDate.of(match.value(Slot.YEAR), 1, firstWeekAlwaysHasIt);
        int week = match.value(Slot.ISO_WEEK);
        return IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirstWeek).isValidValue(week)
                ? Optional.of(Unit.WEEK.around(inFirstWeek).from().plusWeeks(week - 1L))
                : Optional.empty();
    }
}
