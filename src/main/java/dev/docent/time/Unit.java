package dev.docent.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.Locale;
import java.util.Optional;

/// What time is counted in.
enum Unit {
    DAY(ChronoUnit.DAYS, Granularity.DAY),
    WEEK(ChronoUnit.WEEKS, Granularity.WEEK),
    WEEKEND(ChronoUnit.WEEKS, Granularity.DAY),
    FORTNIGHT(ChronoUnit.WEEKS, 2, Granularity.WEEK),
    MONTH(ChronoUnit.MONTHS, Granularity.MONTH),
    QUARTER(IsoFields.QUARTER_YEARS, Granularity.QUARTER),
    YEAR(ChronoUnit.YEARS, Granularity.YEAR),
    DECADE(ChronoUnit.DECADES, Granularity.DECADE),
    CENTURY(ChronoUnit.CENTURIES, Granularity.CENTURY);

    /// So many of a unit.
    record Amount(int amount, Unit unit) {}

    private final TemporalUnit step;
    private final int steps;
    private final Granularity granularity;

    Unit(TemporalUnit step, Granularity granularity) {
        this(step, 1, granularity);
    }

    Unit(TemporalUnit step, int steps, Granularity granularity) {
        this.step = step;
        this.steps = steps;
        this.granularity = granularity;
    }

    /// @param word a name in lower case, of one or of many
    static Unit named(String word) {
        String singular =
                word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.replaceFirst("s$", "");
        return valueOf(singular.toUpperCase(Locale.ROOT));
    }

    Granularity granularity() {
        return granularity;
    }

    LocalDate shift(LocalDate day, int amount) {
        return day.plus((long) amount * steps, step);
    }

    /// @return what half of one is, in smaller units; empty where people don't say so
    Optional<Amount> half() {
        return switch (this) {
            case DAY, WEEK, WEEKEND, FORTNIGHT, QUARTER -> Optional.empty();
            case MONTH -> Optional.of(new Amount(2, WEEK));
            case YEAR -> Optional.of(new Amount(6, MONTH));
            case DECADE -> Optional.of(new Amount(5, YEAR));
            case CENTURY -> Optional.of(new Amount(50, YEAR));
        };
    }

    /// The one of these that the day lies in; weeks begin on Monday.
    Days around(LocalDate day) {
        int year = day.getYear();
        return switch (this) {
            case DAY -> Days.day(day);
            case WEEK, FORTNIGHT -> new Days(monday(day), monday(day).plusDays(6), granularity);
            case WEEKEND -> new Days(monday(day).plusDays(5), monday(day).plusDays(6), granularity);
            case MONTH -> Days.month(year, day.getMonthValue());
            case QUARTER -> Days.months(YearMonth.of(year, day.getMonth().firstMonthOfQuarter()), 3, granularity);
            case YEAR -> Days.year(year);
            case DECADE -> Days.years(year - year % 10, year - year % 10 + 9, granularity);
            case CENTURY -> Days.century((year + 99) / 100);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
