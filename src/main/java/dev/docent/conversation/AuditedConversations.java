package dev.docent.conversation;

import dev.docent.access.Audit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Keeps account of every question, also of those that came to no end.
final class AuditedConversations implements Conversations {

    private static final String ACTION = "ask";

    private final Conversations conversations;
    private final Audit audit;

    AuditedConversations(Conversations conversations, Audit audit) {
        this.conversations = conversations;
        this.audit = audit;
    }

    @Override
    public Reply ask(AskedQuestion question, Consumer<Progress> listener) {
        var isGone = new AtomicBoolean();
        Reply reply;
        try {
            reply = conversations.ask(question, progress -> tell(progress, listener, isGone));
        } catch (RuntimeException | Error failure) {
            boolean left = isGone.get() || Thread.currentThread().isInterrupted();
            audit.asked(ACTION, "", left ? "left" : "failed", question.text());
            throw failure;
        }
        audit.asked(ACTION, reply.id().toString(), AnswerMeters.status(reply.answer()), question.text());
        return reply;
    }

    /// Whoever cannot be told anything any more has left.
    private static void tell(Progress progress, Consumer<Progress> listener, AtomicBoolean isGone) {
        try {
            listener.accept(progress);
        } catch (RuntimeException gone) {
            isGone.set(true);
            throw gone;
        }
    }

    @Override
    public boolean hasChatModel() {
        return conversations.hasChatModel();
    }
}
