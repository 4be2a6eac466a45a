package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.document.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateFolderTest {

    private static final KnownFile FILE =
            new KnownFile("a.txt", new DocumentId("a-txt"), new Stamp(3, 1_700_000_000_000_000_001L), "hash", true);

    @TempDir
    Path home;

    private StateFolder open() {
        return new StateFolder(home.resolve("the state"), Clock.systemUTC());
    }

    private static KnownFiles files(StateFolder state) {
        return new KnownFiles(new StateDatabase(state.source()));
    }

    private void remember() {
        try (StateFolder state = open()) {
            KnownFiles files = files(state);
            files.put(FILE);
            files.save();
        }
    }

    private List<Path> stored() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("the state"))) {
            return files.toList();
        }
    }

    @Test
    void whatWasSavedIsThereAfterARestart() {
        remember();

        try (StateFolder state = open()) {
            assertThat(files(state).all()).containsExactly(Map.entry("a.txt", FILE));
        }
    }

    @Test
    void noMigrationIsNewerThanTheSchemaThatIsTakenForCurrent() throws IOException {
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(migrations.map(migration -> migration.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("V" + StateFolder.NEWEST + "__"))
                    .allMatch(name -> Integer.parseInt(name.replaceAll("V(\\d+)__.*", "$1"))
                            <= Integer.parseInt(StateFolder.NEWEST));
        }
    }

    @ParameterizedTest(name = "{0} of its bytes are left")
    @ValueSource(ints = {0, 40})
    void aDamagedStateIsMovedAsideAndBegunAnew(int left) throws IOException {
        remember();
        for (Path file : stored()) {
            byte[] bytes = Files.readAllBytes(file);
            Arrays.fill(bytes, left, bytes.length, (byte) 'x');
            Files.write(file, bytes);
        }

        try (StateFolder state = open()) {
            assertThat(files(state).all()).isEmpty();
        }

        assertThat(stored()).anyMatch(file -> file.toString().contains(".damaged-"));
        remember();
        try (StateFolder state = open()) {
            assertThat(files(state).all()).containsKey("a.txt");
        }
    }

    @Test
    void aStateThatAnotherProgramHasOpenIsLeftAlone() throws Exception {
        remember();
        String other = "jdbc:h2:file:" + home.resolve("the state").resolve("state")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (Connection connection = DriverManager.getConnection(other, "docent", "");
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(this::open).hasMessageContaining("in use by another program");
            statement.execute("shutdown");
        }

        try (StateFolder state = open()) {
            assertThat(files(state).all()).containsKey("a.txt");
        }
    }

    @Test
    void aCallerWhoLeavesInTheMiddleOfReadingDoesTheStateNoHarm() throws Exception {
        remember();
        try (StateFolder state = open()) {
            KnownFiles files = files(state);

            Thread caller = Thread.ofPlatform().start(() -> {
                Thread.currentThread().interrupt();
                files.all();
            });
            caller.join();

            files.put(new KnownFile("b.txt", new DocumentId("b-txt"), FILE.stamp(), "hash", true));
            files.save();
            assertThat(files.all()).containsOnlyKeys("a.txt", "b.txt");
        }
    }
}
