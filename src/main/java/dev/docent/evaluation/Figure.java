package dev.docent.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// One figure of an evaluation.
///
/// @param name its name, as it is shown and written
/// @param value the figure; empty where there was nothing to take it over
/// @param over how many questions, quotes or citations it is the mean of; empty for what is not a mean
public record Figure(String name, Unit unit, OptionalDouble value, OptionalInt over) {

    /// What a figure counts.
    public enum Unit {
        /// From 0 to 1, to four digits.
        SHARE,
        COUNT,
        MILLISECONDS
    }

    static Figure mean(String name, OptionalDouble value, int over) {
        return new Figure(name, Unit.SHARE, rounded(value), OptionalInt.of(over));
    }

    static Figure share(String name, OptionalDouble value) {
        return new Figure(name, Unit.SHARE, rounded(value), OptionalInt.empty());
    }

    static Figure count(String name, int value) {
        return new Figure(name, Unit.COUNT, OptionalDouble.of(value), OptionalInt.empty());
    }

    static Figure milliseconds(String name, OptionalDouble value) {
        return new Figure(name, Unit.MILLISECONDS, value, OptionalInt.empty());
    }

    private static OptionalDouble rounded(OptionalDouble value) {
        return value.isEmpty()
                ? value
                : OptionalDouble.of(new BigDecimal(value.getAsDouble())
                        .setScale(4, RoundingMode.HALF_EVEN)
                        .doubleValue());
    }
}
