package dev.docent.document.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// Leads to a file by a name that another process can be told. Names in the character set of another time have no
/// such name: they are bytes that are no text.
///
/// @param link what leads to the file if its own name does not
record SecondName(Path path, Optional<Path> link) implements AutoCloseable {

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,10}$");

    /// @param unused where a link may be made, without an ending
    static SecondName of(Path file, Path unused) throws IOException {
        if (isText(file)) {
            return new SecondName(file, Optional.empty());
        }
        var ending = ENDING.matcher(file.toString());
        Path link = unused.resolveSibling(unused.getFileName() + (ending.find() ? ending.group() : ""));
        Files.createDirectories(link.getParent());
        make(link, file.toAbsolutePath());
        return new SecondName(link, Optional.of(link));
    }

    private static boolean isText(Path file) {
        try {
            return Path.of(file.toString()).equals(file);
        } catch (InvalidPathException noText) {
            return false;
        }
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
