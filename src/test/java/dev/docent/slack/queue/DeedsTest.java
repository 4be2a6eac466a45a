package dev.docent.slack.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.SettableClock;
import dev.docent.slack.queue.Deeds.Turn;
import dev.docent.state.StateDatabase;
import dev.docent.state.TestState;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeedsTest {

    private final SettableClock clock = SettableClock.at("2026-01-05T10:00:00Z");

    @TempDir
    Path home;

    private StateDatabase database;
    private Deeds deeds;

    @BeforeEach
    void open() {
        database = TestState.in(home.resolve("state"), clock);
        deeds = new Deeds(database, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDeedIsDoneOnceUnlessWhoeverBeganItDidNotEnd() {
        assertThat(deeds.begin("share")).isEqualTo(Turn.OURS);
        assertThat(deeds.begin("share")).isEqualTo(Turn.OTHERS);
        clock.pass(Duration.ofMinutes(2));
        assertThat(deeds.begin("share")).isEqualTo(Turn.OURS);

        deeds.end("share");

        clock.pass(Duration.ofMinutes(2));
        assertThat(deeds.begin("share")).isEqualTo(Turn.OTHERS);
    }

    @Test
    void whatIsLongPastIsForgotten() {
        deeds.begin("share");
        deeds.end("share");
        clock.pass(Duration.ofDays(3));

        deeds.forgetOld(Duration.ofDays(2));

        assertThat(deeds.begin("share")).isEqualTo(Turn.OURS);
    }
}
