package dev.docent.answer;

import dev.docent.answer.grounding.Amount;
import dev.docent.answer.grounding.Amount.Bound;
import java.util.Optional;
import java.util.OptionalInt;

/// An amount that words give: `$5m`, `5 million dollars`, `twelve per cent`, `more than 50 people`.
///
/// @param amount in a unit of measure, if the words name one
/// @param alone whether nothing but the number is said
record Quantity(Amount amount, boolean alone) {

    /// Whoever says "more than 50" means a number that is not half as much again.
    private static final double REACH = 1.5;

    private static final int LARGEST_COUNT = 12;

    /// @return the quantity that the words give; empty if they do not begin with one, or give more than one
    static Optional<Quantity> of(String words) {
        return new Quantities(words).read();
    }

    /// @return the quantity that this part of the text gives, with what the words before it say of it: "more than"
    static Optional<Quantity> in(String text, int start, int end) {
        return new Quantities(text.substring(start, end)).read(text, start, end);
    }

    /// @return the base of the unit; empty if no unit of measure is named
    String unit() {
        return amount.unit();
    }

    /// A small number alone counts things more often than money, time or weight.
    boolean isCount() {
        return alone && unit().isEmpty() && amount.said() <= LARGEST_COUNT;
    }

    /// @return whether both can be the same amount, and nothing says that they count different things
    boolean agreesWith(Quantity other) {
        if (!unit().isEmpty() && !other.unit().isEmpty() && !unit().equals(other.unit())) {
            return false;
        }
        boolean measured = !unit().isEmpty() && !other.unit().isEmpty();
        double one = measured ? amount.value() : amount.said();
        double another = measured ? other.amount.value() : other.amount.said();
        if (near(one, another)) {
            return !areOpposed(other);
        }
        if (isLimit() && amount.bound() == other.amount.bound()) {
            return false;
        }
        return least(one) <= other.most(another) && other.least(another) <= most(one);
    }

    /// @return whether the other is "at least" so much of the same unit, and this is so much or more
    boolean reaches(Quantity other) {
        return amount.bound() != Bound.AT_LEAST
                && other.amount.bound() == Bound.AT_LEAST
                && compareWith(other).orElse(-1) >= 0;
    }

    /// @return how this compares with the other; empty if only one of them has a unit, or their units measure
    ///     different things
    OptionalInt compareWith(Quantity other) {
        return unit().equals(other.unit())
                ? OptionalInt.of(
                        near(amount.value(), other.amount.value())
                                ? 0
                                : Double.compare(amount.value(), other.amount.value()))
                : OptionalInt.empty();
    }

    /// "Within 21 days" and "within 30 days" are two limits.
    private boolean isLimit() {
        return amount.bound() == Bound.AT_MOST || amount.bound() == Bound.AT_LEAST;
    }

    /// "More than 50" and "less than 50".
    private boolean areOpposed(Quantity other) {
        return (amount.bound().isHigh() && other.amount.bound().isLow())
                || (amount.bound().isLow() && other.amount.bound().isHigh());
    }

    private double least(double number) {
        return amount.bound().isLow() ? Math.min(number / REACH, number * REACH) : number;
    }

    private double most(double number) {
        return amount.bound().isHigh() ? Math.max(number / REACH, number * REACH) : number;
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
    }
}
