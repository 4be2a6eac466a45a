package dev.docent.model.chat;

import dev.docent.model.chat.ChatException.Reason;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import java.io.IOException;
import java.util.regex.Pattern;

/// Hands a stream's events on to a model of LangChain4j's until nothing more is to come, and stops there.
final class Events implements ServerSentEventListener {

    private static final String DONE = "[DONE]";
    private static final Pattern REFUSAL =
            Pattern.compile("\"refusal\"\\s*:\\s*\"[^\"]|\"stop_reason\"\\s*:\\s*\"refusal\"");

    private final ServerSentEventListener model;
    private final Attempt attempt;
    private final Body body;
    private final Watch watch;
    private final Failures failures;

    Events(ServerSentEventListener model, Attempt attempt, Body body, Watch watch, Failures failures) {
        this.model = model;
        this.attempt = attempt;
        this.body = body;
        this.watch = watch;
        this.failures = failures;
    }

    @Override
    public void onOpen(SuccessfulHttpResponse response) {
        attempt.begin();
        model.onOpen(response);
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        if (attempt.isOver()) {
            return;
        }
        if (Thread.currentThread().isInterrupted()) {
            attempt.fail(Failures.stopped());
        } else if (DONE.equals(event.data())) {
            attempt.done();
        } else {
            failures.in(event.data()).ifPresentOrElse(attempt::fail, () -> handOn(event, context));
        }
        if (attempt.isOver()) {
            body.end();
        }
    }

    private void handOn(ServerSentEvent event, ServerSentEventContext context) {
        if (REFUSAL.matcher(event.data()).find()) {
            attempt.refuse();
        }
        try {
            model.onEvent(event, context);
        } catch (RuntimeException unreadable) {
            attempt.fail(new ChatException(Reason.UNREADABLE, "What the chat model sent cannot be read.", unreadable));
        }
    }

    @Override
    public void onError(Throwable error) {
        attempt.fail(
                error instanceof IOException failure
                        ? failures.of(failure, watch)
                        : new ChatException(Reason.BROKE_OFF, "The chat model's answer broke off.", error));
    }

    /// Some models take this for the end of the answer.
    @Override
    public void onClose() {
        if (!attempt.hasFailed()) {
            model.onClose();
        }
    }
}
