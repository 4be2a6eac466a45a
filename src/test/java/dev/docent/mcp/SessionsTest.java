package dev.docent.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final Ticking clock = new Ticking();
    private final Sessions sessions = new Sessions(2, Duration.ofMinutes(15), clock);

    @Test
    void thereIsRoomAgainWhenASessionEnds() {
        sessions.begin("a");
        sessions.begin("b");
        assertThat(sessions.isFull()).isTrue();

        sessions.end("a");

        assertThat(sessions.isFull()).isFalse();
    }

    @Test
    void aSessionThatIsUsedNoMoreMakesRoom() {
        sessions.begin("a");
        sessions.begin("b");
        clock.now = clock.now.plus(Duration.ofMinutes(29));
        sessions.use("a");
        sessions.use("b");
        clock.now = clock.now.plus(Duration.ofMinutes(30));
        assertThat(sessions.isFull()).isTrue();

        sessions.use("a");
        clock.now = clock.now.plus(Duration.ofMinutes(1));

        assertThat(sessions.isFull()).isFalse();
    }

    @Test
    void aSessionThatNeverBeganTakesNoRoom() {
        sessions.use("a");
        sessions.use("b");

        assertThat(sessions.isFull()).isFalse();
    }

    /// A clock that a test sets.
    private static final class Ticking extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
