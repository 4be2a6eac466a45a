package dev.docent.conversation;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Deletes unused conversations and old questions from time to time.
final class CleanUp implements AutoCloseable {

    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("conversations").unstarted(work));

    /// Begins at once, and goes on at intervals.
    CleanUp(Memory memory, PutQuestions questions, Duration every) {
        Runnable work = () -> {
            memory.forgetIdle();
            questions.forgetOld();
        };
        var _ = schedule.scheduleWithFixedDelay(work, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        schedule.close();
    }
}
