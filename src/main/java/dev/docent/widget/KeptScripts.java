package dev.docent.widget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the scripts of the last few versions, so that a page which demands one of them does not break with an update.
final class KeptScripts {

    private static final Logger log = LoggerFactory.getLogger(KeptScripts.class);

    private static final int MOST = 8;
    private static final String ENDING = ".js";

    private final Path folder;
    private final WidgetScript newest;

    KeptScripts(Path folder, WidgetScript newest) {
        this.folder = folder;
        this.newest = newest;
        try {
            keep();
        } catch (IOException unwritable) {
            log.warn(
                    "The widget's script cannot be kept for pages that name it after an update: {}",
                    unwritable.toString());
        }
    }

    private void keep() throws IOException {
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, "new", ".tmp");
        Files.writeString(written, newest.text());
        Files.setLastModifiedTime(written, FileTime.from(Instant.now()));
        Files.move(written, file(newest.hash()), StandardCopyOption.REPLACE_EXISTING);
        for (Path old : oldest()) {
            Files.deleteIfExists(old);
        }
    }

    private List<Path> oldest() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(KeptScripts::modified).reversed())
                    .skip(MOST)
                    .toList();
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }

    /// @param hash hexadecimal digits
    /// @return the script with that hash
    Optional<String> find(String hash) {
        if (hash.equals(newest.hash())) {
            return Optional.of(newest.text());
        }
        try {
            return Optional.of(Files.readString(file(hash)));
        } catch (IOException notKept) {
            return Optional.empty();
        }
    }

    private Path file(String hash) {
        return folder.resolve(hash + ENDING);
    }
}
