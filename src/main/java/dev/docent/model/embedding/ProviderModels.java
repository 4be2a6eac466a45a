package dev.docent.model.embedding;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.ollama.OllamaEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the models that speak with a provider. Nothing is tried twice here.
final class ProviderModels {

    private final EmbeddingProperties properties;
    private final ProviderConnections connections;

    ProviderModels(EmbeddingProperties properties) {
        this.properties = properties;
        this.connections = new ProviderConnections(properties.parallel());
    }

    EmbeddingModel waiting(Duration timeout) {
        return switch (properties.provider()) {
            case OPENAI -> openAi(timeout);
            case OLLAMA -> ollama(timeout);
            case IN_PROCESS, ANTHROPIC -> throw new IllegalArgumentException(properties.provider() + " is no server");
        };
    }

    private EmbeddingModel openAi(Duration timeout) {
        return OpenAiEmbeddingModel.builder()
                .httpClientBuilder(connections.within(timeout))
                .baseUrl(properties.address())
                .apiKey(key())
                .modelName(properties.model())
                .dimensions(dimension())
                .maxRetries(0)
                .build();
    }

    private EmbeddingModel ollama(Duration timeout) {
        return OllamaEmbeddingModel.builder()
                .httpClientBuilder(connections.within(timeout))
                .baseUrl(properties.address())
                .customHeaders(key() == null ? Map.of() : Map.of("Authorization", "Bearer " + properties.apiKey()))
                .modelName(properties.model())
                .dimensions(dimension())
                .maxRetries(0)
                .build();
    }

    private @Nullable String key() {
        return properties.apiKey().isBlank() ? null : properties.apiKey();
    }

    private @Nullable Integer dimension() {
        return properties.dimension() > 0 ? properties.dimension() : null;
    }
}
