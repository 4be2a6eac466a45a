package dev.docent.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file beside the state that says that keys were made: a service that loses its state must not open its doors.
record KeysNeeded(Path file) {

    private static final Logger log = LoggerFactory.getLogger(KeysNeeded.class);

    static KeysNeeded in(Path data) {
        return new KeysNeeded(data.resolve("keys-needed"));
    }

    boolean isSaid() {
        return Files.exists(file);
    }

    void say() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    "Keys were made for this service. It stays closed without one, even if its state is lost; delete"
                            + " this file to open it again.\n");
        } catch (IOException failure) {
            log.warn("Cannot write '{}'; if the state is lost, the service is open", file, failure);
        }
    }
}
