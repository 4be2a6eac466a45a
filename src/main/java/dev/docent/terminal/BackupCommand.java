package dev.docent.terminal;

import dev.docent.backup.Backup;
import dev.docent.backup.Backup.Snapshot;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/// Takes a backup of a data folder that no service uses.
@Component
final class BackupCommand {

    private final Backup backup;

    BackupCommand(Backup backup) {
        this.backup = backup;
    }

    /// @return what is not in it, a sentence for each
    List<String> run(Path file) {
        var target = new NewFile(file);
        List<String> leftOut;
        try (Snapshot snapshot = backup.take();
                OutputStream out = target.open()) {
            snapshot.writeTo(out);
            leftOut = snapshot.leftOut();
        } catch (IOException failure) {
            target.giveUp();
            throw new UncheckedIOException("No backup could be taken: " + failure.getMessage(), failure);
        }
        var _ = target.keep();
        return leftOut;
    }
}
