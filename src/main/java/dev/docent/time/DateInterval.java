package dev.docent.time;

import java.time.LocalDate;

/// Days that follow each other.
///
/// @param from the first, [LocalDate#MIN] where it has no beginning
/// @param to the last, inclusive, [LocalDate#MAX] where it has no end
public record DateInterval(LocalDate from, LocalDate to) {

    public DateInterval {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("An interval that ends before it begins: " + from + " to " + to);
        }
    }

    public static DateInterval day(LocalDate day) {
        return new DateInterval(day, day);
    }

    public static DateInterval from(LocalDate first) {
        return new DateInterval(first, LocalDate.MAX);
    }

    public static DateInterval until(LocalDate last) {
        return new DateInterval(LocalDate.MIN, last);
    }

    /// @return whether some day is in both
    public boolean overlaps(DateInterval other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /// @return whether every day of the other is in this one
    public boolean contains(DateInterval other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }
}
