package dev.docent.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
        return Optional.of(new RunningService(
                URI.create(read(address)),
                Optional.of(keyFile()).filter(Files::isReadable).map(DataFolder::read)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read '" + file + "'", e);
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

    /// Leaves what opens the service to commands of whoever may read the data folder's own files.
    void writeKey(String key) throws IOException {
        Files.deleteIfExists(keyFile());
        try {
            Files.createFile(
                    keyFile(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (UnsupportedOperationException notPosix) {
            Files.createFile(keyFile());
        }
        Files.writeString(keyFile(), key + "\n");
    }

    void removeAddress() throws IOException {
        Files.deleteIfExists(keyFile());
        Files.deleteIfExists(addressFile());
    }

    private Path keyFile() {
        return path.resolve("service.key");
    }

    private Path addressFile() {
        return path.resolve("service.address");
    }
}
