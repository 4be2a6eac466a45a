package dev.docent.model.embedding;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/// Settings of an embedding model, bound as the service binds them.
final class Settings {

    private final Map<String, String> values = new HashMap<>();

    static Settings of(String provider, EmbeddingServer server) {
        return new Settings()
                .with("provider", provider)
                .with("base-url", provider.equals("openai") ? server.openAi() : server.ollama())
                .with("model", "words")
                .with("backoff", "1ms")
                .with("pause", "0ms");
    }

    Settings with(String name, String value) {
        values.put("docent.embedding." + name, value);
        return this;
    }

    EmbeddingProperties bound() {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("docent.embedding", EmbeddingProperties.class);
    }

    /// @return the model; to it, each word is a token
    RemoteEmbeddingModel model() {
        return RemoteEmbeddingModel.of(bound(), text -> WordVectors.words(text).size());
    }
}
