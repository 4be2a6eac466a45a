package dev.docent.model.chat;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.TokenCountEstimator;
import dev.langchain4j.model.openai.OpenAiTokenCountEstimator;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;

/// Counts tokens as OpenAI does, for the models whose tokenizer is known. It is loaded when it is first needed, which
/// takes a second.
final class KnownTokens implements TokenCountEstimator {

    private static final Logger log = LoggerFactory.getLogger(KnownTokens.class);
    private static final Pattern NAMES = Pattern.compile("(gpt-|chatgpt-|o\\d).*");

    private final String model;
    private final Supplier<TokenCountEstimator> tokenizer;

    private KnownTokens(String model) {
        this.model = model;
        this.tokenizer = SingletonSupplier.of(this::load);
    }

    static TokenCountEstimator of(ChatProperties properties) {
        boolean isKnown = properties.provider() == ChatProvider.OPENAI
                && NAMES.matcher(properties.model()).matches();
        return isKnown ? new KnownTokens(properties.model()) : new EstimatedTokens();
    }

    private TokenCountEstimator load() {
        try {
            return new OpenAiTokenCountEstimator(model);
        } catch (IllegalArgumentException unknown) {
            log.info("The tokens of {} are estimated: its tokenizer is not known.", model);
            return new EstimatedTokens();
        }
    }

    @Override
    public int estimateTokenCountInText(String text) {
        return tokenizer.get().estimateTokenCountInText(text);
    }

    @Override
    public int estimateTokenCountInMessage(ChatMessage message) {
        return tokenizer.get().estimateTokenCountInMessage(message);
    }

    @Override
    public int estimateTokenCountInMessages(Iterable<ChatMessage> messages) {
        return tokenizer.get().estimateTokenCountInMessages(messages);
    }
}
