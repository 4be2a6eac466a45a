package dev.docent.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// An interval of days, and how exactly it was said.
///
/// @param to the last day, inclusive
record Days(LocalDate from, LocalDate to, Granularity granularity) {

    static Days day(LocalDate day) {
        return new Days(day, day, Granularity.DAY);
    }

    /// @return empty where the month has no such day
    static Optional<Days> day(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || !YearMonth.of(year, month).isValidDay(day)) {
            return Optional.empty();
        }
        return Optional.of(day(LocalDate.of(year, month, day)));
    }

    static Days months(YearMonth first, int count, Granularity granularity) {
        return new Days(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), granularity);
    }

    static Days month(int year, int month) {
        return months(YearMonth.of(year, month), 1, Granularity.MONTH);
    }

    static Days year(int year) {
        return years(year, year, Granularity.YEAR);
    }

    static Days years(int first, int last, Granularity granularity) {
        return new Days(LocalDate.of(first, Month.JANUARY, 1), LocalDate.of(last, Month.DECEMBER, 31), granularity);
    }

    /// The nineteenth century is 1801 to 1900.
    static Days century(int ordinal) {
        return years(ordinal * 100 - 99, ordinal * 100, Granularity.CENTURY);
    }

    /// From the first of these days to the last of those, as exact as the more exact of the two.
    Optional<Days> through(Days last) {
        if (last.to.isBefore(from)) {
            return Optional.empty();
        }
        Granularity finer = granularity.compareTo(last.granularity) < 0 ? granularity : last.granularity;
        return Optional.of(new Days(from, last.to, finer));
    }

    /// One of `count` equal pieces, cut between years, months or days: the largest of them that gives each piece one.
    Days piece(int index, int count) {
        LocalDate end = to.plusDays(1);
        ChronoUnit unit = List.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS).stream()
                .filter(candidate -> candidate.between(from, end) >= count)
                .findFirst()
                .orElse(ChronoUnit.DAYS);
        long length = unit.between(from, end);
        if (length < count) {
            return this;
        }
        LocalDate first = from.plus(length * index / count, unit);
        LocalDate last = from.plus(length * (index + 1) / count, unit).minusDays(1);
        return new Days(first, last, granularity);
    }

    /// @return so many units from that day on
    static Days from(LocalDate first, int count, Unit unit) {
        return new Days(first, unit.shift(first, count).minusDays(1), unit.granularity());
    }

    /// @return so many units up to that day, which is the last of them
    static Days until(LocalDate last, int count, Unit unit) {
        return new Days(unit.shift(last.plusDays(1), -count), last, unit.granularity());
    }

    boolean isWithin(Days whole) {
        return !from.isBefore(whole.from) && !to.isAfter(whole.to);
    }

    /// @return whether a [DatedSpan] can be trusted to hold it: the common era, in years of four digits
    boolean isInReach() {
        return from.getYear() >= 1 && to.getYear() <= 9999;
    }
}
