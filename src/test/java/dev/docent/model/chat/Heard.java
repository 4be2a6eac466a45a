package dev.docent.model.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Takes down what is heard of a chat model.
final class Heard implements StreamingChatResponseHandler {

    private final List<String> parts = new CopyOnWriteArrayList<>();
    private final List<String> thoughts = new CopyOnWriteArrayList<>();
    private final List<ChatResponse> responses = new CopyOnWriteArrayList<>();
    private final List<Throwable> errors = new CopyOnWriteArrayList<>();

    @Override
    public void onPartialResponse(String part) {
        parts.add(part);
    }

    @Override
    public void onPartialThinking(PartialThinking thinking) {
        thoughts.add(thinking.text());
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        responses.add(response);
    }

    @Override
    public void onError(Throwable error) {
        errors.add(error);
    }

    List<String> parts() {
        return parts;
    }

    List<String> thoughts() {
        return thoughts;
    }

    ChatResponse response() {
        assertThat(errors).isEmpty();
        assertThat(responses).hasSize(1);
        return responses.getFirst();
    }

    /// @return the one line that is said of the failure, which is all that is heard of an end
    String failure() {
        assertThat(responses).isEmpty();
        assertThat(errors).hasSize(1);
        String message = String.valueOf(errors.getFirst().getMessage());
        assertThat(message).doesNotContain("\n", "sk-secret");
        return message;
    }
}
