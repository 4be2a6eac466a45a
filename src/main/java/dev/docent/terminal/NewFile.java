package dev.docent.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// A file that is there once all of it is written, and that nobody else may read.
record NewFile(Path file) {

    /// @throws IllegalStateException if it is there already
    NewFile {
        if (Files.exists(file)) {
            throw new IllegalStateException("There is already a file '" + file + "'.");
        }
    }

    OutputStream open() throws IOException {
        Files.deleteIfExists(part());
        Files.createFile(part(), readableByTheOwner());
        return Files.newOutputStream(part(), StandardOpenOption.WRITE);
    }

    private Path part() {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private static FileAttribute<?>[] readableByTheOwner() {
        Set<String> known = FileSystems.getDefault().supportedFileAttributeViews();
        return known.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /// Takes it for whole.
    NewFile keep() {
        try {
            Files.move(part(), file);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write '" + file + "'", e);
        }
    }

    void giveUp() {
        try {
            Files.deleteIfExists(part());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete '" + part() + "'", e);
        }
    }
}
