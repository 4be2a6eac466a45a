package dev.docent.slack.queue;

import dev.docent.state.StateDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/// What is done once only, whichever instance does it; and what is kept of all that, for how long.
public final class Deeds {

    private final StateDatabase database;
    private final Duration kept;
    private final Clock clock;

    public Deeds(StateDatabase database, Duration kept, Clock clock) {
        this.database = database;
        this.kept = kept;
        this.clock = clock;
    }

    /// @return whether it was not done before, and the caller has to do it
    public boolean begin(String id) {
        var added = new AtomicInteger();
        boolean written = database.write(jdbc -> added.set(
                jdbc.update("insert into slack_deed (id, done_at) values (?, ?) on conflict do nothing", id, now())));
        return written && added.get() == 1;
    }

    /// Says that something was not done after all.
    public void undo(String id) {
        database.write(jdbc -> jdbc.update("delete from slack_deed where id = ?", id));
    }

    /// Deletes what happened too long ago to happen again.
    public void forgetOld() {
        OffsetDateTime oldest = now().minus(kept);
        database.write(jdbc -> {
            jdbc.update("delete from slack_question where received_at < ?", oldest);
            jdbc.update("delete from slack_deed where done_at < ?", oldest);
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
