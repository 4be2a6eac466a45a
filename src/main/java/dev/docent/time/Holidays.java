package dev.docent.time;

import static dev.docent.time.Slot.AIM;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/// Feasts that fall on one day everywhere, said with a year or with "last" or "next". Alone they come every year.
final class Holidays {

    private Holidays() {}

    static Stream<Rule> all() {
        return Stream.of(
                        fixed(Month.DECEMBER, 25, "christmas day?"),
                        fixed(Month.DECEMBER, 24, "christmas eve"),
                        fixed(Month.DECEMBER, 26, "boxing day"),
                        fixed(Month.DECEMBER, 31, "new year '|’ s eve"),
                        fixed(Month.JANUARY, 1, "new year '|’ s day"),
                        fixed(Month.FEBRUARY, 14, "valentine '|’ s day"),
                        fixed(Month.OCTOBER, 31, "halloween"),
                        fixed(Month.MAY, 1, "may day"),
                        feast("thanksgiving day?", Holidays::thanksgiving),
                        feast("good friday", year -> easter(year).minusDays(2)),
                        feast("easter sunday|day?", Holidays::easter),
                        feast("easter monday", year -> easter(year).plusDays(1)),
                        feast("ash wednesday", year -> easter(year).minusDays(46)),
                        feast("whit monday", year -> easter(year).plusDays(50)))
                .flatMap(rules -> rules);
    }

    @FunctionalInterface
    private interface Feast {
        LocalDate in(int year);
    }

    private static Stream<Rule> fixed(Month month, int day, String name) {
        return feast(name, year -> LocalDate.of(year, month, day));
    }

    private static Stream<Rule> feast(String name, Feast feast) {
        Meaning.Recurrence each = year -> Optional.of(Days.day(feast.in(year)));
        return Stream.of(
                        Rule.rules(match -> Meaning.yearly(each, match.findValue(Slot.YEAR)), name + " ,? of? YEAR"),
                        Rule.rules(match -> aimed(each, match), "the|this|that? AIM " + name))
                .flatMap(rules -> rules);
    }

    private static Optional<Meaning> aimed(Meaning.Recurrence each, Match match) {
        return Optional.of(new Meaning.Yearly(each, Aim.named(match.get(AIM).word()), Optional.empty()));
    }

    private static LocalDate thanksgiving(int year) {
        return LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    }

    /// The first Sunday after the full moon of spring, as the Gregorian calendar counts them: its century drops leap
    /// years and moves the moon.
    private static LocalDate easter(int year) {
        int golden = year % 19 + 1;
        int century = year / 100 + 1;
        int droppedLeapYears = century * 3 / 4 - 12;
        int moved = (8 * century + 5) / 25 - 5;
        int epact = Math.floorMod(11 * golden + 20 + moved - droppedLeapYears, 30);
        boolean isLate = epact == 24 || (epact == 25 && golden > 11);
        int moon = 44 - (isLate ? epact + 1 : epact);
        int fullMoon = moon < 21 ? moon + 30 : moon;
        return LocalDate.of(year, Month.MARCH, 1)
                .plusDays(fullMoon - 1L)
                .with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
