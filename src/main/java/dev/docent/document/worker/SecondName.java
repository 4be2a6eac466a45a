package dev.docent.document.worker;

import dev.docent.document.FileName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Leads to a file by a name that another process can be told. Names in the character set of another time have no
/// such name: they are bytes that are no text.
///
/// @param link what leads to the file if its own name does not
record SecondName(Path path, Optional<Path> link) implements AutoCloseable {

    /// @param unused where a link may be made, without an ending
    static SecondName of(Path file, Path unused) throws IOException {
        if (FileName.isText(file)) {
            return new SecondName(file, Optional.empty());
        }
        Path link = unused.resolveSibling(unused.getFileName() + FileName.ending(file.toString()));
        Files.createDirectories(link.getParent());
        make(link, file.toAbsolutePath());
        return new SecondName(link, Optional.of(link));
    }

    private static void make(Path link, Path file) throws IOException {
        try {
            Files.createSymbolicLink(link, file);
        } catch (UnsupportedOperationException none) {
            Files.copy(file, link);
        }
    }

    @Override
    public void close() throws IOException {
        if (link.isPresent()) {
            Files.deleteIfExists(link.get());
        }
    }
}
