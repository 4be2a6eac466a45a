package dev.docent.retrieval;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param candidates how many passages each of the two searches brings
/// @param read how many of the fused passages the reader reads
/// @param atOnce how many questions are searched and read at a time, while others wait; 0 for half of the processors
/// @param expansion whether the chat model says a question in other words, to find more
/// @param expansionWithin how long it is waited for
@Validated
@ConfigurationProperties("docent.retrieval")
record RetrievalProperties(
        @DefaultValue("50") @Positive @Max(1000) int candidates,
        @DefaultValue("8") @Positive @Max(100) int read,
        @DefaultValue("0") @PositiveOrZero int atOnce,
        @DefaultValue("off") Expansion expansion,
        @DefaultValue("5s") Duration expansionWithin) {

    int atOnceHere() {
        return atOnce > 0 ? atOnce : Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    }

    /// Whether questions are said in other words.
    enum Expansion {
        OFF,
        MODEL
    }
}
