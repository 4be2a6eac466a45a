package dev.docent.access;

import java.math.BigDecimal;
import java.util.Optional;

/// How much a caller may ask.
///
/// @param rate of calls
/// @param tokensPerDay of the chat model, for those who have a budget of their own
/// @param moneyPerDay for the chat model, likewise
public record Quota(Optional<Rate> rate, Optional<Long> tokensPerDay, Optional<BigDecimal> moneyPerDay) {

    /// Nothing but what goes for everybody.
    public static final Quota NONE = new Quota(Optional.empty(), Optional.empty(), Optional.empty());

    /// As it is kept.
    private static final int DIGITS = 15;

    private static final int DECIMALS = 9;
    private static final BigDecimal TOO_MUCH = BigDecimal.ONE.movePointRight(DIGITS);

    public Quota {
        if (tokensPerDay.filter(tokens -> tokens <= 0).isPresent()
                || moneyPerDay.filter(money -> money.signum() <= 0).isPresent()) {
            throw new IllegalArgumentException("A budget is more than nothing.");
        }
        if (moneyPerDay.filter(money -> !canBeKept(money)).isPresent()) {
            throw new IllegalArgumentException("A budget of money has " + DIGITS + " digits before the point and "
                    + DECIMALS + " after it at the most.");
        }
    }

    private static boolean canBeKept(BigDecimal money) {
        return money.compareTo(TOO_MUCH) < 0 && money.stripTrailingZeros().scale() <= DECIMALS;
    }

    /// @return the same with this rate, if it has none
    public Quota orRate(Optional<Rate> usual) {
        return new Quota(rate.or(() -> usual), tokensPerDay, moneyPerDay);
    }
}
