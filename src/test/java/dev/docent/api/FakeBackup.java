package dev.docent.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.docent.backup.Backup;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Hands out a few bytes.
final class FakeBackup implements Backup {

    /// Whether there is room on the disk.
    volatile boolean possible = true;

    @Override
    public Snapshot take() throws IOException {
        if (!possible) {
            throw new IOException("/data/backup: no space left on device");
        }
        return new Snapshot() {
            @Override
            public List<String> leftOut() {
                return List.of("The state lies in PostgreSQL.", "The index lies in OpenSearch.");
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write("PK".getBytes(UTF_8));
            }

            @Override
            public void close() {}
        };
    }
}
