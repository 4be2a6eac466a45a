package dev.docent.model.chat;

import dev.docent.access.Caller;
import java.time.Duration;

/// A question that is being asked.
final class Asking {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Heard heard = new Heard();
    private final Thread thread;

    Asking(ChatFixture chat, String question) {
        this(chat, question, Thread.ofVirtual());
    }

    Asking(ChatFixture chat, String question, Thread.Builder thread) {
        this.thread = thread.start(() -> Caller.ANONYMOUS.run(() -> chat.model().chat(question, heard)));
    }

    void interrupt() {
        thread.interrupt();
    }

    Heard heard() {
        return heard;
    }

    /// @return what was heard to the end
    Heard end() throws InterruptedException {
        if (!thread.join(LONGEST)) {
            throw new AssertionError("It does not end.");
        }
        return heard;
    }
}
