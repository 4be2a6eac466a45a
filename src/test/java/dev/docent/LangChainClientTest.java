package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// The service as LangChain4j's client of OpenAI meets it.
class LangChainClientTest extends RunningService {

    @Test
    void aQuestionIsAnsweredAndItsTokensAreCounted() {
        ChatResponse response = model("docent")
                .chat(SystemMessage.from("You are a pirate."), UserMessage.from("Who opened the Heron Bridge?"));

        assertThat(response.aiMessage().text()).contains("Tamsin Vale").contains("[1]");
        assertThat(response.metadata().finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(response.metadata().modelName()).isEqualTo("docent");
        assertThat(response.metadata().tokenUsage().totalTokenCount()).isPositive();
    }

    @Test
    void aFollowUpIsUnderstoodByWhatWasSaidBefore() {
        ChatResponse response = model("docent-extractive")
                .chat(
                        UserMessage.from("When was the Heron Bridge opened?"),
                        AiMessage.from("On 3 May 2024. [1]"),
                        UserMessage.from("What about the canteen?"));

        assertThat(response.aiMessage().text()).contains("9 June 2020").doesNotContain("3 May 2024");
    }

    @Test
    void aStreamSaysTheSameAsAWholeAnswer() throws Exception {
        String question = "What did the Heron Bridge cost?";
        Collected collected = new Collected();

        OpenAiStreamingChatModel.builder()
                .baseUrl(address() + "/v1")
                .apiKey("none")
                .modelName("docent")
                .build()
                .chat(question, collected);

        ChatResponse whole = collected.whole.get(30, TimeUnit.SECONDS);
        assertThat(String.join("", collected.parts))
                .isEqualTo(whole.aiMessage().text())
                .isEqualTo(model("docent").chat(question))
                .contains("14 million");
        assertThat(whole.metadata().finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(whole.metadata().tokenUsage().outputTokenCount()).isPositive();
    }

    @Test
    void errorsAreTheOnesThatClientsKnow() {
        assertThatThrownBy(() -> model("gpt-5").chat("Who?"))
                .isInstanceOf(ModelNotFoundException.class)
                .hasMessageContaining("docent-extractive");
        assertThatThrownBy(() -> model("docent").chat("x".repeat(2001)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("2000 characters at the most");
    }

    private OpenAiChatModel model(String name) {
        return OpenAiChatModel.builder()
                .baseUrl(address() + "/v1")
                .apiKey("none")
                .modelName(name)
                .maxRetries(0)
                .build();
    }

    /// Keeps what a stream brings.
    private static final class Collected implements StreamingChatResponseHandler {

        private final List<String> parts = new CopyOnWriteArrayList<>();
        private final CompletableFuture<ChatResponse> whole = new CompletableFuture<>();

        @Override
        public void onPartialResponse(String part) {
            parts.add(part);
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            whole.complete(response);
        }

        @Override
        public void onError(Throwable error) {
            whole.completeExceptionally(error);
        }
    }
}
