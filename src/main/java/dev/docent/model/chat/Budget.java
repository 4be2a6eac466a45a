package dev.docent.model.chat;

import dev.docent.access.Caller;
import dev.docent.model.chat.ChatException.Reason;
import dev.docent.model.chat.UsageLedger.Spent;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Keeps what the chat model costs a day within bounds. The most that a call can come to is put down before it is
/// made and mended afterwards, so that calls beside each other, and a kill in the middle of one, spend no more than
/// they may: at most one call of each instance goes over a limit.
final class Budget {

    private final BudgetProperties properties;
    private final UsageLedger ledger;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();

    Budget(BudgetProperties properties, UsageLedger ledger, Clock clock) {
        this.properties = properties;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// A call's account; what it came to is put down when it is closed.
    final class Account implements AutoCloseable {

        private final LocalDate day;
        private final String caller;
        private final Usage most;
        private Usage used = Usage.NONE;

        private Account(LocalDate day, String caller, Usage most) {
            this.day = day;
            this.caller = caller;
            this.most = most;
        }

        void add(Usage usage) {
            used = used.plus(usage);
        }

        @Override
        public void close() {
            put(day, caller, 0, used.minus(most));
        }
    }

    /// @param most what the call may come to
    /// @throws ChatException if the budget is spent
    Account open(Caller caller, Usage most) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (isLimited(caller)) {
            openInTurn(day, caller, most);
        } else {
            put(day, caller.id(), 1, most);
        }
        return new Account(day, caller.id(), most);
    }

    /// Whoever leaves while others are counted waits no longer.
    private void openInTurn(LocalDate day, Caller caller, Usage most) {
        try {
            lock.lockInterruptibly();
        } catch (InterruptedException left) {
            Thread.currentThread().interrupt();
            throw Failures.stopped();
        }
        try {
            check(day, caller);
            if (!put(day, caller.id(), 1, most)) {
                throw uncounted();
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean put(LocalDate day, String caller, int calls, Usage usage) {
        return ledger.add(day, caller, calls, usage, properties.price().of(usage));
    }

    private boolean isLimited(Caller caller) {
        return properties.isLimited()
                || caller.quota().tokensPerDay().isPresent()
                || caller.quota().moneyPerDay().isPresent();
    }

    private void check(LocalDate day, Caller caller) {
        if (caller.quota().moneyPerDay().isPresent() && !properties.price().isKnown()) {
            throw unpriced();
        }
        check(ledger.of(day), properties.tokensPerDay(), properties.moneyPerDay(), "");
        BudgetProperties.PerKey each = properties.perKey();
        check(
                ledger.of(day, caller.id()),
                caller.quota().tokensPerDay().orElse(each.tokensPerDay()),
                caller.quota().moneyPerDay().orElse(each.moneyPerDay()),
                " for each key");
    }

    private static void check(Optional<Spent> known, long tokens, BigDecimal money, String whose) {
        Spent spent = known.orElseThrow(Budget::uncounted);
        if (tokens > 0 && spent.tokens() >= tokens) {
            throw spent(tokens + " tokens", whose);
        }
        if (money.signum() > 0 && spent.money().compareTo(money) >= 0) {
            throw spent(money.toPlainString(), whose);
        }
    }

    private static ChatException spent(String limit, String whose) {
        return new ChatException(
                Reason.BUDGET_SPENT,
                "The chat model's budget of " + limit + " a day" + whose
                        + " is spent; the next day begins at 00:00 UTC.");
    }

    private static ChatException unpriced() {
        return new ChatException(
                Reason.BUDGET_SPENT,
                "The key has a budget of money, but docent.chat.budget.price.input and .output do not say what the chat"
                        + " model costs, so that it is not asked.");
    }

    private static ChatException uncounted() {
        return new ChatException(
                Reason.BUDGET_SPENT,
                "What the chat model costs cannot be counted now, so that it is not asked: its budget is limited.");
    }
}
