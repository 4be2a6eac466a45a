package dev.docent.slack.queue;

import dev.docent.state.StateDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;

/// Says of questions how they ended, and tries for a while where that can't be written: a question of which it is not
/// known is answered once more.
final class Closing {

    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(4);

    private final StateDatabase database;
    private final Clock clock;

    Closing(StateDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param answer what may be shared
    /// @param isSaid whether whoever asked was told something
    void close(Claim held, Optional<KeptAnswer> answer, boolean isSaid) {
        Duration wait = FIRST_WAIT;
        while (!isWritten(held, answer, isSaid) && wait.compareTo(LONGEST_WAIT) <= 0 && isSlept(wait)) {
            wait = wait.multipliedBy(2);
        }
    }

    private boolean isWritten(Claim held, Optional<KeptAnswer> answer, boolean isSaid) {
        return database.write(jdbc -> jdbc.update(
                "update slack_question set answered_at = ?, undelivered = ?, answer_text = ?, answer_blocks = ?,"
                        + " found_text = null, found_blocks = null, found_outcome = null"
                        + " where id = ? and claimed_by = ?",
                clock.instant().atOffset(ZoneOffset.UTC),
                !isSaid,
                answer.map(KeptAnswer::text).orElse(null),
                answer.map(KeptAnswer::blocks).orElse(null),
                held.id(),
                held.token()));
    }

    private static boolean isSlept(Duration wait) {
        try {
            Thread.sleep(wait);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
