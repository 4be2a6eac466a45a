package dev.docent.model.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.TokenCountEstimator;
import java.util.Objects;
import java.util.stream.Collectors;

/// Counts a token for every three bytes and four for every message: for models whose tokenizer is not known here. That
/// is about a third more than most of them need for English, and about right for Chinese.
final class EstimatedTokens implements TokenCountEstimator {

    private static final int BYTES = 3;
    private static final int MESSAGE = 4;

    @Override
    public int estimateTokenCountInText(String text) {
        return Math.ceilDiv(text.getBytes(UTF_8).length, BYTES);
    }

    @Override
    public int estimateTokenCountInMessage(ChatMessage message) {
        return MESSAGE + estimateTokenCountInText(text(message));
    }

    @Override
    public int estimateTokenCountInMessages(Iterable<ChatMessage> messages) {
        int count = 0;
        for (ChatMessage message : messages) {
            count += estimateTokenCountInMessage(message);
        }
        return count;
    }

    private static String text(ChatMessage message) {
        return switch (message) {
            case SystemMessage system -> system.text();
            case UserMessage user ->
                user.contents().stream()
                        .filter(TextContent.class::isInstance)
                        .map(content -> ((TextContent) content).text())
                        .collect(Collectors.joining("\n"));
            case AiMessage model -> Objects.requireNonNullElse(model.text(), "");
            default -> message.toString();
        };
    }
}
