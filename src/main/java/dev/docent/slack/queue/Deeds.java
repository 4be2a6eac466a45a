package dev.docent.slack.queue;

import dev.docent.state.StateDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.core.JdbcTemplate;

/// What is done once only, whichever instance does it.
public final class Deeds {

    /// How long something may take that was begun.
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final StateDatabase database;
    private final Clock clock;

    public Deeds(StateDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Whose it is to do something.
    public enum Turn {
        /// It was not done before, nor is it being done: the caller has to do it.
        OURS,
        /// It is done, or being done.
        OTHERS,
        /// It cannot be told now.
        UNKNOWN
    }

    public Turn begin(String id) {
        var isBegun = new AtomicBoolean();
        boolean written = database.write(jdbc -> isBegun.set(isNew(id, jdbc) || isLeft(id, jdbc)));
        Turn turn = isBegun.get() ? Turn.OURS : Turn.OTHERS;
        return written ? turn : Turn.UNKNOWN;
    }

    private boolean isNew(String id, JdbcTemplate jdbc) {
        return jdbc.update(
                        "insert into slack_deed (id, done_at, done) values (?, ?, false) on conflict do nothing",
                        id,
                        now())
                == 1;
    }

    /// Whoever began it did not come to its end.
    private boolean isLeft(String id, JdbcTemplate jdbc) {
        return jdbc.update(
                        "update slack_deed set done_at = ? where id = ? and not done and done_at < ?",
                        now(),
                        id,
                        now().minus(LONGEST))
                == 1;
    }

    /// Says that something was done.
    public void end(String id) {
        database.write(jdbc -> jdbc.update("update slack_deed set done = true where id = ?", id));
    }

    /// Says that something was not done after all.
    public void undo(String id) {
        database.write(jdbc -> jdbc.update("delete from slack_deed where id = ?", id));
    }

    /// Forgets what was done too long ago to be asked for again.
    ///
    /// @param kept how long is kept what was done
    public void forgetOld(Duration kept) {
        OffsetDateTime oldest = now().minus(kept);
        database.write(jdbc -> jdbc.update("delete from slack_deed where done_at < ?", oldest));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
