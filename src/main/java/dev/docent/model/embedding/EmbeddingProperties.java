package dev.docent.model.embedding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// All but the provider concerns a provider's model alone, not the one in the process.
///
/// @param baseUrl where the provider is reached; empty for the provider's own address
/// @param apiKey empty for none
/// @param dimension how long vectors are to be, which the provider is told; 0 for as long as the model makes them
/// @param queryPrefix what questions begin with; the family's if nothing is said
/// @param passagePrefix what passages begin with; the family's if nothing is said
/// @param maxTokens how much of a text the model takes; 0 for what its family takes
/// @param batch how many passages are sent at once
/// @param parallel how many requests with passages go out at a time
/// @param timeout how long one of them may take
/// @param questionTimeout how long a question waits for its vector before it is searched by its words alone
/// @param retries how many times passages are sent again when the provider fails
/// @param backoff how long to wait before the first of these; twice as long before each further one
/// @param pause for how long a provider that failed is not asked again
@Validated
@ConfigurationProperties("docent.embedding")
record EmbeddingProperties(
        @DefaultValue("in-process") @NotNull Provider provider,
        @DefaultValue("") String baseUrl,
        @DefaultValue("") String apiKey,
        @DefaultValue("") String model,
        @DefaultValue("0") @PositiveOrZero int dimension,
        @Nullable String queryPrefix,
        @Nullable String passagePrefix,
        @DefaultValue("0") @PositiveOrZero int maxTokens,
        @DefaultValue("64") @Positive int batch,
        @DefaultValue("4") @Positive int parallel,

        @DefaultValue("60s") @NotNull @DurationMin(millis = 1)
        Duration timeout,

        @DefaultValue("5s") @NotNull @DurationMin(millis = 1)
        Duration questionTimeout,

        @DefaultValue("5") @PositiveOrZero @Max(16) int retries,

        @DefaultValue("500ms") @NotNull @DurationMin Duration backoff,

        @DefaultValue("5s") @NotNull @DurationMin Duration pause) {

    EmbeddingProperties {
        if (provider == Provider.ANTHROPIC) {
            throw new IllegalArgumentException(Provider.NONE_OF_ANTHROPIC);
        }
        if (provider != Provider.IN_PROCESS && model.isBlank()) {
            throw new IllegalArgumentException(
                    "docent.embedding.model must name the model, as docent.embedding.provider is " + provider.word());
        }
    }

    /// @return where the provider is reached, without a slash at the end
    String address() {
        String address = baseUrl.isBlank() ? provider.usualAddress() : baseUrl.strip();
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /// @return how the model wants its texts: as its family does, unless the settings say otherwise
    ModelFamily family() {
        ModelFamily usual = ModelFamily.of(model);
        return new ModelFamily(
                queryPrefix == null ? usual.queryPrefix() : queryPrefix,
                passagePrefix == null ? usual.passagePrefix() : passagePrefix,
                maxTokens > 0 ? maxTokens : usual.maxTokens());
    }
}
