package dev.docent.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Words that say when, and the days they mean.
///
/// @param start where the words begin in the text, inclusive
/// @param end where they end, exclusive
/// @param from the first day meant
/// @param to the last day meant, inclusive; equal to `from` for a single day
/// @param granularity how exactly it was said
/// @param basis the date that the words were counted from; empty where they need none
/// @param certainty how sure the reading is, above 0 and at most 1
public record DatedSpan(
        int start,
        int end,
        LocalDate from,
        LocalDate to,
        Granularity granularity,
        Optional<Basis> basis,
        double certainty) {

    public DatedSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("No span of text: " + start + " to " + end);
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("An interval that ends before it begins: " + from + " to " + to);
        }
        if (!(certainty > 0 && certainty <= 1)) {
            throw new IllegalArgumentException("Certainty is above 0 and at most 1: " + certainty);
        }
    }

    /// @return the days meant
    public DateInterval interval() {
        return new DateInterval(from, to);
    }

    /// @return whether the words need another date to be understood ("on Sunday", "last March", "4 January" with no
    ///     year)
    public boolean relative() {
        return basis.isPresent();
    }

    /// @return whether a single day is meant
    public boolean isOneDay() {
        return from.equals(to);
    }

    /// @return whether any day is meant by both
    public boolean overlaps(DatedSpan other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /// @return the same day with its month the other way round, where nothing tells which of two figures is the month
    ///     ("03/04/2026")
    public Optional<DatedSpan> otherReading() {
        int month = from.getDayOfMonth();
        boolean ambiguous = isOneDay() && !relative() && certainty <= FigureOrder.UNTOLD;
        return ambiguous && month <= FigureOrder.MONTHS && month != from.getMonthValue()
                ? Optional.of(with(LocalDate.of(from.getYear(), month, from.getMonthValue()), certainty))
                : Optional.empty();
    }

    /// @return the same words as that day
    DatedSpan with(LocalDate day, double other) {
        return new DatedSpan(start, end, day, day, granularity, basis, other);
    }

    /// @return whether one of its readings is such
    public boolean mayBe(Predicate<DatedSpan> such) {
        return such.test(this) || otherReading().filter(such).isPresent();
    }

    /// @return whether any day is meant by both in one of their readings
    public boolean mayMean(DatedSpan other) {
        return mayBe(reading -> other.mayBe(reading::overlaps));
    }

    /// @return the same words read as that day and no other, where they may be
    public Optional<DatedSpan> settledOn(LocalDate day) {
        return Stream.concat(Stream.of(this), otherReading().stream())
                .filter(_ -> otherReading().isPresent())
                .filter(reading -> reading.from.equals(day))
                .map(reading -> reading.with(day, FigureOrder.TOLD))
                .findFirst();
    }

    /// @return the same words further on in a longer text, or further back if below 0
    public DatedSpan shifted(int by) {
        return new DatedSpan(start + by, end + by, from, to, granularity, basis, certainty);
    }

    /// The days meant, in ISO 8601 and as short as they allow.
    ///
    /// @return `2026-01-04` for a day, `2025-03` for a month, `2024` for a year, `first/last` for anything else
    public String iso() {
        if (isOneDay()) {
            return from.toString();
        }
        if (from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))) {
            return from.toString().substring(0, 4);
        }
        if (from.getDayOfMonth() == 1 && to.equals(YearMonth.from(from).atEndOfMonth())) {
            return YearMonth.from(from).toString();
        }
        return from + "/" + to;
    }
}
