package dev.docent.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.Caller.Received;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class BackupTest {

    @Autowired
    private Caller caller;

    @Autowired
    private FakeBackup backup;

    @AfterEach
    void reset() {
        backup.possible = true;
    }

    @Test
    void aBackupComesAsAFile() throws Exception {
        Received received = caller.post("/api/v1/backups", "");

        assertThat(received.status()).isEqualTo(200);
        assertThat(received.header("Content-Type")).isEqualTo("application/zip");
        assertThat(received.body()).isEqualTo("PK");
        assertThat(received.header("Docent-Left-Out")).startsWith("The state lies in PostgreSQL.");
    }

    /// Browsers ask for no leave before they send nothing.
    @Test
    void noPageOfAnotherSiteCanHaveOneTaken() throws Exception {
        var foreign = caller.send(caller.request("/api/v1/backups")
                .header("Origin", "https://evil.example")
                .POST(BodyPublishers.noBody()));
        var own = caller.send(caller.request("/api/v1/backups")
                .header("Origin", "http://localhost:" + caller.port())
                .POST(BodyPublishers.noBody()));

        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.body()).contains("pages of another site");
        assertThat(own.status()).isEqualTo(200);
    }

    @Test
    void whoCannotHaveOneIsToldSoAndNotWhereThingsLie() throws Exception {
        backup.possible = false;

        Received received = caller.post("/api/v1/backups", "");

        assertThat(received.status()).isEqualTo(503);
        assertThat(received.body()).contains("urn:docent:problem:unavailable").doesNotContain("/data");
    }
}
