package dev.docent.model.chat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/// Figures of what the chat model was asked, and of what that cost.
final class ChatMeters {

    private final MeterProvider<Counter> calls;
    private final MeterProvider<Counter> tokens;
    private final Counter money;
    private final BudgetProperties.Price price;

    ChatMeters(MeterRegistry registry, BudgetProperties.Price price) {
        this.price = price;
        calls = Counter.builder("docent.chat.calls")
                .description("Calls of the chat model")
                .withRegistry(registry);
        tokens = Counter.builder("docent.chat.tokens")
                .description("Tokens of the chat model, counted by its provider or, where it says nothing, estimated")
                .withRegistry(registry);
        money = Counter.builder("docent.chat.money")
                .description("What the chat model cost, in the currency of docent.chat.budget.price")
                .register(registry);
        used(Usage.NONE);
    }

    void answered() {
        ended("answered");
    }

    void failed(ChatException failure) {
        ended(failure.reason().name().toLowerCase(Locale.ROOT));
    }

    private void ended(String outcome) {
        calls.withTags("outcome", outcome).increment();
    }

    void used(Usage usage) {
        String counted = usage.estimated() > 0 ? "estimated" : "provider";
        tokens.withTags("kind", "input", "counted", counted).increment((double) usage.input());
        tokens.withTags("kind", "output", "counted", counted).increment((double) usage.output());
        money.increment(price.of(usage).doubleValue());
    }
}
