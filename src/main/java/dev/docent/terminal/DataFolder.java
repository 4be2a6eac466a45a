package dev.docent.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The folder of the index and other state, which one process uses at a time. A running service leaves its address
/// there.
record DataFolder(Path path) {

    /// @return the service that runs over this folder; it may have gone without taking its address with it
    Optional<RunningService> service() {
        Path address = addressFile();
        if (!Files.isRegularFile(address)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new RunningService(URI.create(Files.readString(address).strip())));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read '" + address + "'", e);
        }
    }

    /// @throws IllegalStateException if a service runs over this folder
    void mustBeFree() {
        service().filter(RunningService::answers).ifPresent(service -> {
            throw new IllegalStateException("The data folder '" + path + "' is in use by the service at "
                    + service.address() + ". It follows its documents folder by itself. End it first, or name another"
                    + " folder with --docent.data=FOLDER.");
        });
    }

    void writeAddress(URI address) throws IOException {
        Files.createDirectories(path);
        Files.writeString(addressFile(), address + "\n");
    }

    void removeAddress() throws IOException {
        Files.deleteIfExists(addressFile());
    }

    private Path addressFile() {
        return path.resolve("service.address");
    }
}
