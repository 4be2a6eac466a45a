package dev.docent.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.DocentApplication;
import dev.docent.PostgresServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A service with keys goes on with its state in PostgreSQL.
class StateMoveAtTheTerminalTest {

    @TempDir
    private Path home;

    private record Said(int code, String results, String remarks) {}

    private Said docent(String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.add("--docent.data=" + home.resolve("data"));
        arguments.add("--docent.documents.folder=" + home.resolve("none"));
        var recording = new Recording();
        int code = new CommandLine(DocentApplication.class, recording.screen(false)).run(Request.of(arguments));
        return new Said(code, recording.results(), recording.remarks());
    }

    @Test
    void keysMoveByACommandAndAreNotSaidToBeNone() {
        try (PostgresServer server = PostgresServer.begin()) {
            String url = "--docent.state.url=" + server.url();
            docent("keys", "create", "--name=Newsroom", "--roles=ask");
            Said lost = docent("keys", "list", url, "--docent.state.schema=empty");

            Said moved = docent("move-state", url);

            assertThat(lost.remarks()).contains("the service needs one all the same");
            assertThat(moved.code()).as(moved.remarks()).isZero();
            assertThat(moved.results()).contains("rows of the state lie in PostgreSQL now");
            assertThat(docent("keys", "list", url).results()).contains("Newsroom: ask in all collections");
            assertThat(docent("move-state", url).code()).isEqualTo(2);
        }
    }

    @Test
    void whereItIsToGoHasToBeSaid() {
        Said said = docent("move-state");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.remarks()).contains("--docent.state.url=jdbc:postgresql:");
    }
}
