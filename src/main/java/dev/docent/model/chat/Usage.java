package dev.docent.model.chat;

import dev.langchain4j.model.anthropic.AnthropicTokenUsage;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Objects;
import java.util.Optional;

/// How many tokens were used.
///
/// @param estimated how many of them the provider did not count
record Usage(long input, long output, long estimated) {

    static final Usage NONE = new Usage(0, 0, 0);

    static Usage estimated(long input, long output) {
        return new Usage(input, output, input + output);
    }

    /// @return the provider's own figures; empty where it gave none
    static Optional<Usage> of(Optional<TokenUsage> counted) {
        return counted.filter(tokens -> tokens.inputTokenCount() != null && tokens.outputTokenCount() != null)
                .map(tokens -> new Usage(tokens.inputTokenCount() + cached(tokens), tokens.outputTokenCount(), 0))
                .filter(usage -> usage.total() > 0);
    }

    /// Anthropic counts what it keeps of a question, or knows of it already, beside the rest.
    private static long cached(TokenUsage tokens) {
        if (tokens instanceof AnthropicTokenUsage anthropic) {
            return (long) Objects.requireNonNullElse(anthropic.cacheCreationInputTokens(), 0)
                    + Objects.requireNonNullElse(anthropic.cacheReadInputTokens(), 0);
        }
        return 0;
    }

    long total() {
        return input + output;
    }

    Usage plus(Usage other) {
        return new Usage(input + other.input, output + other.output, estimated + other.estimated);
    }

    Usage minus(Usage other) {
        return new Usage(input - other.input, output - other.output, estimated - other.estimated);
    }
}
