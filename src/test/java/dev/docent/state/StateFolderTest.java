package dev.docent.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateFolderTest {

    @TempDir
    Path home;

    private StateDatabase open() {
        return StateDatabase.in(home.resolve("the state"), Clock.systemUTC());
    }

    private static void put(StateDatabase state, String file) {
        state.write(
                jdbc -> jdbc.update("insert into known_file values (?, 'id', 3, 17, 'hash', true, null, '')", file));
    }

    private static List<String> files(StateDatabase state) {
        return state.read(
                jdbc -> jdbc.queryForList("select file from known_file order by file", String.class), List.of());
    }

    private void remember() {
        try (StateDatabase state = open()) {
            put(state, "a.txt");
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

        try (StateDatabase state = open()) {
            assertThat(files(state)).containsExactly("a.txt");
        }
    }

    @Test
    void aMigrationThatBrokeOffIsDoneAgain() {
        remember();
        try (StateDatabase state = open()) {
            state.write(jdbc -> jdbc.update(
                    "update \"flyway_schema_history\" set \"success\" = false where \"version\" = ?",
                    StateFolder.NEWEST));
        }

        try (StateDatabase state = open()) {
            assertThat(files(state)).containsExactly("a.txt");
        }
    }

    /// As on a full disk, or when the process was killed.
    @Test
    void aMigrationThatBrokeOffInTheMiddleBeginsWithWhatWasThereBefore() throws IOException {
        remember();
        Path database = home.resolve("the state").resolve("state.mv.db");
        Files.move(database, database.resolveSibling("state.mv.db.before"));
        try (StateDatabase other = StateDatabase.in(home.resolve("another state"), Clock.systemUTC())) {
            put(other, "b.txt");
        }
        Files.move(home.resolve("another state").resolve("state.mv.db"), database);

        try (StateDatabase state = open()) {
            assertThat(files(state)).containsExactly("a.txt");
        }
        assertThat(stored()).containsExactly(database);
    }

    @Test
    void theFirstMigrationMayBreakOffToo() throws IOException {
        try (StateDatabase state = open()) {
            state.write(jdbc -> jdbc.update("delete from \"flyway_schema_history\""));
        }

        remember();

        try (StateDatabase state = open()) {
            assertThat(files(state)).containsExactly("a.txt");
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

        try (StateDatabase state = open()) {
            assertThat(files(state)).isEmpty();
        }

        assertThat(stored()).anyMatch(file -> file.toString().contains(".damaged-"));
        remember();
        try (StateDatabase state = open()) {
            assertThat(files(state)).containsExactly("a.txt");
        }
    }

    /// As after a kill between a migration and the note that it was done.
    private void forgetMigration(String version) throws SQLException {
        try (StateDatabase state = open();
                Connection connection = state.source().getConnection();
                Statement statement = connection.createStatement()) {
            int forgotten = statement.executeUpdate(
                    "delete from \"flyway_schema_history\" where \"version\" = '" + version + "'");
            assertThat(forgotten).isEqualTo(1);
        }
    }

    @Test
    void aKillInTheMiddleOfALaterMigrationCostsNothing() throws SQLException {
        remember();
        forgetMigration("2");

        try (StateDatabase state = open()) {
            assertThat(files(state)).containsExactly("a.txt");
        }
    }

    @Test
    void aKillInTheMiddleOfTheFirstMigrationCostsNoStart() throws SQLException {
        remember();
        forgetMigration("2");
        forgetFirstMigration();

        remember();
        try (StateDatabase state = open()) {
            assertThat(files(state)).containsExactly("a.txt");
        }
    }

    /// Without migrating before.
    private void forgetFirstMigration() throws SQLException {
        String url = "jdbc:h2:" + home.resolve("the state").resolve("state")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (Connection connection = DriverManager.getConnection(url, "docent", "");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from \"flyway_schema_history\" where \"version\" = '1'");
            statement.execute("shutdown");
        }
    }

    /// As when somebody else's tables lie there, or the disk is full in the middle of a migration.
    @Test
    void aStateThatCannotBeMadeWhatItHasToBeIsLeftAsItIs() throws Exception {
        Files.createDirectories(home.resolve("the state"));
        try (Connection connection = DriverManager.getConnection(address(), "docent", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table precious (id int)");
            statement.execute("shutdown");
        }

        assertThatThrownBy(this::open)
                .isInstanceOf(StateUnusableException.class)
                .hasMessageContaining("is left as it is: ")
                .hasMessageNotContaining("\n");

        assertThat(stored()).noneMatch(file -> file.toString().contains(".damaged-"));
        try (Connection connection = DriverManager.getConnection(address(), "docent", "");
                Statement statement = connection.createStatement()) {
            statement.execute("select * from precious");
            statement.execute("shutdown");
        }
    }

    private String address() {
        return "jdbc:h2:" + home.resolve("the state").resolve("state")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
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

        try (StateDatabase state = open()) {
            assertThat(files(state)).containsExactly("a.txt");
        }
    }

    @Test
    void aCallerWhoLeavesInTheMiddleOfReadingDoesTheStateNoHarm() throws Exception {
        remember();
        try (StateDatabase state = open()) {
            Thread caller = Thread.ofPlatform().start(() -> {
                Thread.currentThread().interrupt();
                files(state);
            });
            caller.join();

            put(state, "b.txt");
            assertThat(files(state)).containsExactly("a.txt", "b.txt");
        }
    }
}
