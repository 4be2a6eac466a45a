package dev.docent.conversation;

import dev.docent.trace.Spans;
import dev.docent.trace.Trace;
import java.util.function.Consumer;

/// Measures how questions are answered, and lets each be followed in a trace.
final class MeasuredConversations implements Conversations {

    private final Conversations conversations;
    private final AnswerMeters meters;
    private final Spans spans;

    MeasuredConversations(Conversations conversations, AnswerMeters meters, Spans spans) {
        this.conversations = conversations;
        this.meters = meters;
        this.spans = spans;
    }

    @Override
    public Reply ask(AskedQuestion question, Consumer<Progress> listener) {
        long start = System.nanoTime();
        try {
            Reply reply = Trace.follow(spans, "ask", () -> followed(question, listener));
            meters.answered(reply, System.nanoTime() - start);
            return reply;
        } catch (RuntimeException failure) {
            meters.failed(failure);
            throw failure;
        }
    }

    private Reply followed(AskedQuestion question, Consumer<Progress> listener) {
        Reply reply = conversations.ask(question, listener);
        Trace.note("docent.answer.id", reply.id().toString());
        Trace.note("docent.mode", reply.mode());
        Trace.note("docent.status", AnswerMeters.status(reply.answer()));
        return reply;
    }

    @Override
    public boolean hasChatModel() {
        return conversations.hasChatModel();
    }
}
