package dev.docent.model.embedding;

import dev.docent.passage.TokenCounter;
import dev.langchain4j.model.embedding.EmbeddingModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Builds the embedding model that the settings name, and has a provider's tell at once whether it can be used.
@Configuration(proxyBeanMethods = false)
class EmbeddingConfiguration {

    @Bean
    EmbeddingModel embeddingModel(EmbeddingProperties properties, Loads loads, TokenCounter tokens) {
        return switch (properties.provider()) {
            case IN_PROCESS ->
                new InProcessEmbeddingModel(
                        BgeSmall.NAME, BgeSmall.DIMENSION, loads.begin(BgeSmall.NAME, BgeSmall::encoder));
            case OPENAI, OLLAMA -> checked(RemoteEmbeddingModel.of(properties, tokens));
            case ANTHROPIC -> throw new IllegalArgumentException(Provider.NONE_OF_ANTHROPIC);
        };
    }

    /// Beside the rest of the start, which waits for nobody else's server.
    private static RemoteEmbeddingModel checked(RemoteEmbeddingModel model) {
        Thread.ofVirtual().name("embedding-check").start(model::check);
        return model;
    }

    @Bean
    TokenCounter tokenCounter(Loads loads) {
        return new ModelTokenCounter(loads.begin("the tokenizer of " + BgeSmall.NAME, BgeSmall::tokenizer));
    }

    @Bean
    Loads loads() {
        return new Loads();
    }
}
