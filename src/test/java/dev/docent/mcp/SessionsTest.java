package dev.docent.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.SettableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final SettableClock clock = SettableClock.at("2026-01-05T10:00:00Z");
    private final Sessions sessions = new Sessions(2, 2, Duration.ofMinutes(15), clock);

    @Test
    void thereIsRoomAgainWhenASessionEnds() {
        sessions.begin("a", "desk");
        sessions.begin("b", "desk");
        assertThat(sessions.isFull()).isTrue();

        sessions.end("a");

        assertThat(sessions.isFull()).isFalse();
    }

    @Test
    void aSessionThatIsUsedNoMoreMakesRoom() {
        sessions.begin("a", "desk");
        sessions.begin("b", "desk");
        clock.pass(Duration.ofMinutes(29));
        sessions.use("a");
        sessions.use("b");
        clock.pass(Duration.ofMinutes(30));
        assertThat(sessions.isFull()).isTrue();

        sessions.use("a");
        clock.pass(Duration.ofMinutes(1));

        assertThat(sessions.isFull()).isFalse();
    }

    @Test
    void aSessionThatNeverBeganTakesNoRoom() {
        sessions.use("a");
        sessions.use("b");

        assertThat(sessions.isFull()).isFalse();
    }

    @Test
    void whoeverHasAllThatOneMayHaveMakesRoomAmongTheirOwn() {
        var many = new Sessions(10, 2, Duration.ofMinutes(15), clock);
        many.begin("a", "desk");
        clock.pass(Duration.ofMinutes(1));
        many.begin("b", "desk");
        many.begin("c", "kitchen");
        clock.pass(Duration.ofMinutes(1));
        many.use("a");

        assertThat(many.inTheWayOf("desk")).contains("b");
        assertThat(many.inTheWayOf("kitchen")).isEmpty();
        assertThat(many.isFull()).isFalse();
    }

    @Test
    void whereAllAreTakenWhoeverHasNoneFindsNoRoom() {
        sessions.begin("a", "desk");
        sessions.begin("b", "desk");

        assertThat(sessions.inTheWayOf("kitchen")).isEmpty();
        assertThat(sessions.isFull()).isTrue();
        assertThat(sessions.inTheWayOf("desk")).isPresent();
    }
}
