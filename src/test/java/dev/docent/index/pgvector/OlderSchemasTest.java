package dev.docent.index.pgvector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.PostgresServer;
import dev.docent.index.engine.Changes;
import dev.docent.index.engine.Engine;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class OlderSchemasTest {

    private final PostgresServer server = PostgresServer.running();

    private void open(String schema, int format) {
        try (Engine engine = PgvectorEngines.open(server.url(), schema, Duration.ofSeconds(30), format)) {
            assertThat(engine.changesSince(Changes.NONE_KNOWN).put()).isEmpty();
        }
    }

    @Test
    void whatAnOlderVersionLeftIsNamedWithHowToDropIt(CapturedOutput output) {
        String schema = server.freshSchema();
        open(schema + "x", 1);
        open(schema, 3);
        assertThat(output).doesNotContain("drop schema");

        open(schema, 12);

        assertThat(output).contains("drop them: drop schema \"" + schema + "_3\" cascade;");
    }
}
