package dev.docent.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.DocentApplication;
import dev.docent.LocalPostgres;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a backup says of a state in PostgreSQL is done as it says.
class PostgresBackupTest {

    private static final Pattern COMMAND = Pattern.compile("pg_dump .*");

    @TempDir
    private Path home;

    private Recording docent(String url, String user, String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.add("--docent.data=" + home.resolve("data"));
        arguments.add("--docent.documents.folder=" + home.resolve("none"));
        arguments.add("--docent.state.url=" + url);
        arguments.add("--docent.state.user=" + user);
        var recording = new Recording();
        var _ = new CommandLine(DocentApplication.class, recording.screen(false)).run(Request.of(arguments));
        return recording;
    }

    private void run(String command) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", command)
                .directory(home.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).as(command).isZero();
    }

    @Test
    void theDatabaseThatWasDumpedIsUsedAsBefore() throws Exception {
        try (LocalPostgres server = LocalPostgres.begin()) {
            server.create("docent");
            server.create("again");
            docent(server.url("docent"), server.user(), "keys", "create", "--name=Newsroom", "--roles=ask");

            String said = docent(
                            server.url("docent"),
                            server.user(),
                            "backup",
                            home.resolve("backup.zip").toString())
                    .remarks();

            Matcher command = COMMAND.matcher(said);
            assertThat(command.find()).as(said).isTrue();
            run(command.group());
            run("pg_restore --exit-on-error --dbname=" + server.url("again").replace("jdbc:", "") + " --username="
                    + server.user() + " docent.dump");

            assertThat(docent(server.url("again"), server.user(), "keys", "list")
                            .results())
                    .contains("Newsroom: ask in all collections");
        }
    }
}
