package dev.docent.model.chat;

import dev.docent.model.chat.ChatException.Reason;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import java.util.Optional;

/// One request to a provider. It hands on what the model says, and takes down how it ends: LangChain4j's models go on
/// after an error and after their listener has thrown, and take some streams for whole that are not.
final class Attempt implements StreamingChatResponseHandler {

    private static final ScopedValue<Attempt> CURRENT = ScopedValue.newInstance();

    private final StreamingChatResponseHandler listener;
    private final long end;
    private final StringBuilder text = new StringBuilder();
    private Optional<RuntimeException> failure = Optional.empty();
    private Optional<ChatResponse> response = Optional.empty();
    private boolean isBegun;
    private boolean isDone;
    private boolean isRefused;

    /// @param end when it has to be over, in the time of [System#nanoTime()]
    Attempt(StreamingChatResponseHandler listener, long end) {
        this.listener = listener;
        this.end = end;
    }

    /// @return the attempt that this thread makes
    static Attempt current() {
        return CURRENT.get();
    }

    /// @return what the model said, to its end
    /// @throws ChatException if it did not get that far; whatever the listener threw is thrown on
    ChatResponse make(Runnable request) {
        if (Thread.currentThread().isInterrupted()) {
            throw Failures.stopped();
        }
        try {
            ScopedValue.where(CURRENT, this).run(request);
        } catch (ChatException known) {
            fail(known);
        } catch (RuntimeException refused) {
            fail(new ChatException(Reason.REJECTED, "The chat model cannot be asked this question.", refused));
        }
        failure.ifPresent(thrown -> {
            throw thrown;
        });
        return response.filter(this::isWhole)
                .map(this::withRefusal)
                .orElseThrow(() -> new ChatException(Reason.BROKE_OFF, "The chat model's answer broke off."));
    }

    /// Not every server that is spoken to like OpenAI's sends both marks of an end.
    private boolean isWhole(ChatResponse said) {
        return isDone || said.finishReason() != null;
    }

    /// LangChain4j takes a refusal for an end like any other, or passes it over.
    private ChatResponse withRefusal(ChatResponse said) {
        if (!isRefused) {
            return said;
        }
        return ChatResponse.builder()
                .aiMessage(said.aiMessage())
                .tokenUsage(said.tokenUsage())
                .finishReason(FinishReason.CONTENT_FILTER)
                .build();
    }

    @Override
    public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
        if (isOver()) {
            return;
        }
        text.append(part.text());
        try {
            listener.onPartialResponse(part, context);
        } catch (RuntimeException thrown) {
            failure = Optional.of(thrown);
        }
    }

    @Override
    public void onPartialThinking(PartialThinking thinking, PartialThinkingContext context) {
        if (isOver()) {
            return;
        }
        text.append(thinking.text());
        try {
            listener.onPartialThinking(thinking, context);
        } catch (RuntimeException thrown) {
            failure = Optional.of(thrown);
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse whole) {
        if (failure.isEmpty()) {
            response = Optional.of(whole);
        }
    }

    /// What a provider says went wrong is noticed before LangChain4j sees it, so that this is about what it sent.
    @Override
    public void onError(Throwable error) {
        fail(new ChatException(Reason.UNREADABLE, "What the chat model sent cannot be read.", error));
    }

    void fail(RuntimeException reason) {
        if (!isOver()) {
            failure = Optional.of(reason);
        }
    }

    /// Notes that the provider has taken the question.
    void begin() {
        isBegun = true;
    }

    /// Notes that the provider has sent its mark of the end.
    void done() {
        isDone = true;
    }

    /// Notes that the model will not answer.
    void refuse() {
        isRefused = true;
    }

    /// @return whether nothing more is to come
    boolean isOver() {
        return isDone || failure.isPresent() || response.isPresent();
    }

    boolean hasFailed() {
        return failure.isPresent();
    }

    boolean isBegun() {
        return isBegun;
    }

    /// @return what was said so far, and thought
    String text() {
        return text.toString();
    }

    long end() {
        return end;
    }
}
