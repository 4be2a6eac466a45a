package dev.docent.model.chat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// The chat model that answers are written with, if any.
///
/// @param provider who runs it
/// @param baseUrl where it is reached; empty for the provider's usual address
/// @param ollamaUrl the usual address of `ollama`
/// @param apiKey the provider's key; empty where none is needed
/// @param model what the provider calls it
/// @param temperature how freely it chooses its words; 0 unless given. Not sent to models that refuse to be told, and
///     to Anthropic only if it is given, since its newer models refuse it, too
/// @param maxTokens how long an answer may become, with all that the model thinks before it
/// @param contextTokens how much the model can take in and give out at once; Ollama has to be told
/// @param checkAtStart whether it is asked for a word at the start, so that a wrong setting shows in the log
@Validated
@ConfigurationProperties("docent.chat")
record ChatProperties(
        @DefaultValue("none") @NotNull ChatProvider provider,

        @DefaultValue("") @Pattern(regexp = "|https?://.+", message = "must begin with http:// or https://") String baseUrl,

        @DefaultValue("http://localhost:11434")
        @Pattern(regexp = "https?://.+", message = "must begin with http:// or https://") String ollamaUrl,

        @DefaultValue("") @NotNull String apiKey,

        @DefaultValue("") @NotNull String model,

        Optional<@DecimalMin("0") @DecimalMax("2") Double> temperature,
        @DefaultValue("3072") @Positive int maxTokens,
        @DefaultValue("8192") @Positive int contextTokens,
        @DefaultValue("true") boolean checkAtStart,
        @DefaultValue @Valid Timeout timeout,
        @DefaultValue @Valid Retry retry,
        @DefaultValue @Valid Concurrency concurrency,
        @DefaultValue @Valid CircuitBreaker circuitBreaker,
        @DefaultValue @Valid BudgetProperties budget) {

    /// @param connect how long a connection may take
    /// @param firstByte how long the model may think before its first word
    /// @param betweenChunks how long it may pause after that
    /// @param whole how long an answer may take altogether, with all that is waited for
    record Timeout(
            @DefaultValue("5s") @DurationMin(millis = 1) Duration connect,
            @DefaultValue("60s") @DurationMin(millis = 1) Duration firstByte,
            @DefaultValue("30s") @DurationMin(millis = 1) Duration betweenChunks,
            @DefaultValue("3m") @DurationMin(millis = 1) Duration whole) {}

    /// A failure is mended by asking again only as long as nothing was said.
    ///
    /// @param times how often it is asked again
    /// @param firstWait how long is waited before the first of these, about; each further wait is twice as long
    /// @param longestWait the longest wait; where the provider asks for a longer one, it is not asked again
    record Retry(
            @DefaultValue("2") @PositiveOrZero int times,
            @DefaultValue("500ms") @DurationMin(millis = 1) Duration firstWait,
            @DefaultValue("5s") @DurationMin(millis = 1) Duration longestWait) {}

    /// @param limit how many answers are written at a time
    /// @param longestWait how long a further one waits for its turn
    record Concurrency(
            @DefaultValue("16") @Positive int limit,
            @DefaultValue("2s") @DurationMin(millis = 0) Duration longestWait) {}

    /// @param failureRate the percentage of failures from which the model is left alone
    /// @param calls over how many of the latest calls that is counted
    /// @param open how long it is left alone
    record CircuitBreaker(
            @DefaultValue("50") @Min(1) @Max(100) int failureRate,
            @DefaultValue("10") @Positive int calls,
            @DefaultValue("30s") @DurationMin(millis = 1) Duration open) {}

    @AssertTrue(message = "docent.chat.model must name the model") boolean isModelNamed() {
        return provider == ChatProvider.NONE || !model.isBlank();
    }

    @AssertTrue(message = "docent.chat.api-key is needed by anthropic") boolean isKeyGiven() {
        return provider != ChatProvider.ANTHROPIC || !apiKey.isBlank();
    }

    @AssertTrue(message = "docent.chat.max-tokens must leave room for the question in docent.chat.context-tokens") boolean isThereRoom() {
        return maxTokens < contextTokens;
    }

    /// @return where the model is reached
    String url() {
        if (!baseUrl.isBlank()) {
            return baseUrl;
        }
        return provider == ChatProvider.OLLAMA ? ollamaUrl : provider.usualUrl();
    }
}
