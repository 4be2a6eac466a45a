package dev.docent.model.chat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the chat model may cost a day (UTC). Zero is no limit.
///
/// @param tokensPerDay how many tokens all together may use
/// @param moneyPerDay how much all together may spend, in the currency of the prices
/// @param perKey the same for each key
/// @param price what the provider asks for a million tokens
record BudgetProperties(
        @DefaultValue("0") @PositiveOrZero long tokensPerDay,
        @DefaultValue("0") @PositiveOrZero BigDecimal moneyPerDay,
        @DefaultValue @Valid PerKey perKey,
        @DefaultValue @Valid Price price) {

    /// What may be used on behalf of one key. Whoever gives none shares one account.
    record PerKey(
            @DefaultValue("0") @PositiveOrZero long tokensPerDay,
            @DefaultValue("0") @PositiveOrZero BigDecimal moneyPerDay) {}

    /// @param input for what is asked
    /// @param output for what is answered
    record Price(
            @DefaultValue("0") @PositiveOrZero BigDecimal input,
            @DefaultValue("0") @PositiveOrZero BigDecimal output) {

        private static final int MILLION = 6;

        boolean isKnown() {
            return input.signum() + output.signum() > 0;
        }

        BigDecimal of(Usage usage) {
            BigDecimal asked = input.multiply(BigDecimal.valueOf(usage.input()));
            BigDecimal answered = output.multiply(BigDecimal.valueOf(usage.output()));
            return asked.add(answered).movePointLeft(MILLION);
        }
    }

    @AssertTrue(message = "a limit of money needs docent.chat.budget.price.input and .output") boolean isPriced() {
        boolean isLimited = moneyPerDay.signum() > 0 || perKey.moneyPerDay().signum() > 0;
        return !isLimited || price.isKnown();
    }

    boolean isLimited() {
        return tokensPerDay > 0
                || moneyPerDay.signum() > 0
                || perKey.tokensPerDay() > 0
                || perKey.moneyPerDay().signum() > 0;
    }
}
