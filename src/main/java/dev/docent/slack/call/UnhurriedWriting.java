package dev.docent.slack.call;

import dev.docent.slack.message.SlackMessage;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes on a thread of its own, so that whoever finds the answer does not wait for Slack.
public final class UnhurriedWriting implements Writing {

    private static final Logger log = LoggerFactory.getLogger(UnhurriedWriting.class);

    private final Writing writing;
    private final StringBuilder waiting = new StringBuilder();
    private Optional<Thread> writer = Optional.empty();

    public UnhurriedWriting(Writing writing) {
        this.writing = writing;
    }

    @Override
    public void takeOver() {
        writing.takeOver();
    }

    @Override
    public void status(String status) {
        writing.status(status);
    }

    @Override
    public synchronized void text(String more) {
        waiting.append(more);
        if (writer.isEmpty()) {
            writer = Optional.of(Thread.ofVirtual().name("slack-writing").start(this::write));
        }
    }

    private void write() {
        try {
            for (String next = next(); !next.isEmpty(); next = next()) {
                writing.text(next);
            }
        } catch (CancellationException stopped) {
            log.debug("An answer is broken off: {}", stopped.getMessage());
        }
    }

    private synchronized String next() {
        String next = waiting.toString();
        waiting.setLength(0);
        if (next.isEmpty()) {
            writer = Optional.empty();
        }
        return next;
    }

    private synchronized Optional<Thread> writer() {
        return writer;
    }

    @Override
    public void end(SlackMessage message) {
        awaitWriter();
        writing.end(message);
    }

    @Override
    public void breakOff(SlackMessage message) {
        writer().ifPresent(Thread::interrupt);
        awaitWriter();
        writing.breakOff(message);
    }

    private void awaitWriter() {
        try {
            Optional<Thread> busy = writer();
            if (busy.isPresent()) {
                busy.get().join();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Stopped while an answer was written");
        }
    }
}
