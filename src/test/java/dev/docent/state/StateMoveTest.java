package dev.docent.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.docent.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateMoveTest {

    private static final UUID RUN = new UUID(0, 1);

    @TempDir
    Path home;

    private StateProperties properties;
    private StateDatabase target;

    @BeforeEach
    void open() {
        PostgresServer server = PostgresServer.running();
        properties = new StateProperties(
                home.resolve("state"),
                server.url(),
                "",
                "",
                server.freshSchema(),
                2,
                Duration.ofSeconds(5),
                Duration.ofSeconds(30));
        target = StateDatabase.at(properties);
        try (StateDatabase before = StateDatabase.in(properties.folder(), Clock.systemUTC())) {
            assertThat(before.write(jdbc -> {
                        for (String caller : List.of("ann", "ben")) {
                            jdbc.update(AUDIT, caller);
                        }
                        jdbc.update(
                                "insert into run (id, started_at, milliseconds, ended, removed, passages, problem,"
                                        + " unchanged) values (?, current_timestamp, 3, true, 0, 7, null, 'a.txt')",
                                RUN);
                        jdbc.update("insert into run_file values (?, 'b.txt', 'FAILED', ?)", RUN, "no\u0000thing");
                        jdbc.update("insert into chat_usage values (current_date, 'ann', 1, 2, 3, 4, 5.25)");
                    }))
                    .isTrue();
        }
    }

    private static final String AUDIT =
            "insert into audit_entry (happened_at, caller, action, target, outcome, address,"
                    + " question) values (current_timestamp, ?, 'ask', '', '200', '', 'Why?')";

    @AfterEach
    void close() {
        target.close();
    }

    private StateMove move() {
        return new EmbeddedStateMove(properties, target);
    }

    private <T> List<T> values(String query, Class<T> type) {
        return target.get(jdbc -> jdbc.queryForList(query, type));
    }

    @Test
    void allThatWasKeptIsThereAndCountingGoesOn() {
        assertThat(move().perform()).isEqualTo(5);

        assertThat(values("select caller from audit_entry order by number", String.class))
                .containsExactly("ann", "ben");
        assertThat(values("select id from run", UUID.class)).containsExactly(RUN);
        assertThat(values("select problem from run_file", String.class)).containsExactly("nothing");
        assertThat(values("select question from audit_entry", String.class)).containsOnly("Why?");
        assertThat(values("select money from chat_usage", Double.class)).containsExactly(5.25);
        assertThat(target.write(jdbc -> jdbc.update(AUDIT, "cleo"))).isTrue();
        assertThat(values("select caller from audit_entry order by number", String.class))
                .containsExactly("ann", "ben", "cleo");
    }

    @Test
    void whatLayInTheFolderStaysUnderAnotherName() throws IOException {
        move().perform();

        try (Stream<Path> left = Files.list(properties.folder())) {
            assertThat(left)
                    .singleElement()
                    .satisfies(file -> assertThat(file.getFileName().toString()).startsWith("state.mv.db.moved-"));
        }
        assertThatIllegalStateException().isThrownBy(() -> move().perform()).withMessageContaining("There is no state");
    }

    @Test
    void aStateThatIsInUseIsNotWrittenOver() {
        assertThat(target.write(jdbc -> jdbc.update(AUDIT, "cleo"))).isTrue();

        assertThatIllegalStateException()
                .isThrownBy(() -> move().perform())
                .withMessageContaining("'audit_entry'")
                .withMessageContaining("in use");

        assertThat(values("select caller from audit_entry", String.class)).containsExactly("cleo");
        assertThat(StateFolder.isIn(properties.folder())).isTrue();
    }
}
