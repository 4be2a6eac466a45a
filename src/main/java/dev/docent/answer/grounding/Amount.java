package dev.docent.answer.grounding;

/// A number as it is compared.
///
/// @param said the number as it stands there
/// @param value in the base of its unit, so that 2 hours and 120 minutes are the same
/// @param unit the base of its unit; empty if it only counts
/// @param ordinal whether it tells a place in a row
/// @param bound whether the number itself is meant, or what lies on one side of it
public record Amount(double said, double value, String unit, boolean ordinal, Bound bound) {

    /// On which side of a number something lies.
    public enum Bound {
        EXACT,
        MORE,
        AT_LEAST,
        LESS,
        AT_MOST;

        public boolean isHigh() {
            return this == MORE || this == AT_LEAST;
        }

        public boolean isLow() {
            return this == LESS || this == AT_MOST;
        }
    }

    private static final double NEAR = 1e-9;

    /// @return whether both are the same number of the same thing; bounds are not compared
    boolean equalsIn(Amount other) {
        if (ordinal != other.ordinal) {
            return false;
        }
        boolean counted = unit.isEmpty() || other.unit.isEmpty();
        return counted ? isNear(said, other.said) : unit.equals(other.unit) && isNear(value, other.value);
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(one));
    }

    /// @return whether the other could stand in its place
    boolean isLike(Amount other) {
        return ordinal == other.ordinal && unit.equals(other.unit);
    }

    /// @return whether saying this is borne out where the other is said of the same number
    boolean isBorneOutBy(Bound said) {
        if (bound == said) {
            return true;
        }
        return switch (bound) {
            case EXACT -> said == Bound.AT_LEAST || said == Bound.AT_MOST;
            case AT_LEAST, AT_MOST -> said == Bound.EXACT;
            case MORE, LESS -> false;
        };
    }

    /// @return the same number with another bound
    public Amount withBound(Bound other) {
        return new Amount(said, value, unit, ordinal, other);
    }
}
