package dev.docent.model.chat;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;

/// Builds the model of the provider that is chosen.
final class ProviderModels {

    /// They choose their own temperature, and refuse to be told one.
    private static final Pattern REASONING = Pattern.compile("(.*/)?(o\\d|gpt-5).*");

    /// The likeliest words, the same each time.
    private static final double FIRM = 0;

    private static final Pattern OPENAI_HOST =
            Pattern.compile("(.+\\.)?(openai\\.com|(?:openai|services\\.ai)\\.azure\\.com)");

    private final ChatProperties properties;
    private final HttpClientBuilder client;

    ProviderModels(ChatProperties properties, HttpClientBuilder client) {
        this.properties = properties;
        this.client = client;
    }

    StreamingChatModel build() {
        return switch (properties.provider()) {
            case NONE -> throw new IllegalStateException("There is no chat model.");
            case OPENAI -> openAi();
            case OLLAMA -> ollama();
            case ANTHROPIC -> anthropic();
        };
    }

    private StreamingChatModel openAi() {
        var builder = OpenAiStreamingChatModel.builder()
                .httpClientBuilder(client)
                .baseUrl(properties.url())
                .modelName(properties.model())
                .returnThinking(true);
        if (!properties.apiKey().isBlank()) {
            builder.apiKey(properties.apiKey());
        }
        if (!REASONING.matcher(properties.model()).matches()) {
            builder.temperature(properties.temperature().orElse(FIRM));
        }
        return isOpenAi()
                ? builder.maxCompletionTokens(properties.maxTokens()).build()
                : builder.maxTokens(properties.maxTokens()).build();
    }

    /// OpenAI itself has a new name for the limit that most other servers do not know.
    private boolean isOpenAi() {
        String host = URI.create(properties.url()).getHost();
        return host != null && OPENAI_HOST.matcher(host).matches();
    }

    /// Ollama would cut a question off without a word where it is not told how long one may be.
    private StreamingChatModel ollama() {
        var builder = OllamaStreamingChatModel.builder()
                .httpClientBuilder(client)
                .baseUrl(properties.url())
                .modelName(properties.model())
                .temperature(properties.temperature().orElse(FIRM))
                .returnThinking(true)
                .numPredict(properties.maxTokens())
                .numCtx(properties.contextTokens());
        if (!properties.apiKey().isBlank()) {
            builder.customHeaders(Map.of("Authorization", "Bearer " + properties.apiKey()));
        }
        return builder.build();
    }

    private StreamingChatModel anthropic() {
        var builder = AnthropicStreamingChatModel.builder()
                .httpClientBuilder(client)
                .baseUrl(properties.url())
                .apiKey(properties.apiKey())
                .modelName(properties.model())
                .returnThinking(true)
                .maxTokens(properties.maxTokens());
        properties.temperature().ifPresent(given -> builder.temperature(Math.min(given, 1)));
        return builder.build();
    }
}
