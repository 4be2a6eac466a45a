package dev.docent.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a database as it was while its tables are changed. A change of tables cannot be rolled back, so one that broke
/// off, as on a full disk or when the process was killed, is begun again from there.
record CopyBeforeMigration(Path database) {

    private static final Logger log = LoggerFactory.getLogger(CopyBeforeMigration.class);

    private Path copy() {
        return database.resolveSibling(database.getFileName() + ".before");
    }

    /// The database has to be closed.
    void make() throws IOException {
        Path unfinished = database.resolveSibling(database.getFileName() + ".copy");
        Files.copy(database, unfinished, StandardCopyOption.REPLACE_EXISTING);
        Files.move(unfinished, copy(), StandardCopyOption.ATOMIC_MOVE);
    }

    /// Puts it back if the change was not finished.
    void putBack() throws IOException {
        if (Files.exists(copy())) {
            log.warn("The tables of '{}' were being changed when that broke off; it is done again", database);
            Files.move(copy(), database, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(copy());
    }
}
