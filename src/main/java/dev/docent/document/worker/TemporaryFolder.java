package dev.docent.document.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// Where this process keeps what it needs for a while. What processes that are gone have left behind is deleted.
final class TemporaryFolder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(TemporaryFolder.class);

    private static final int REPORT_LINES = 8;

    private final OwnFolder own;
    private final AtomicLong unused = new AtomicLong();

    /// @param all holds one folder a process
    TemporaryFolder(Path all) {
        this.own = OwnFolder.among(all);
        OwnFolder.deleteLeft(all);
    }

    /// @return a new folder
    Path create(String name) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(own.path()), name);
    }

    /// @return a path of its own at which there is nothing yet
    Path unused() {
        return own.path().resolve("unpacked-" + unused.incrementAndGet());
    }

    @Override
    public void close() {
        own.close();
    }

    /// @return the first lines of a report
    static String beginning(Path report) {
        try (Stream<String> lines = Files.lines(report, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.length() > 2).limit(REPORT_LINES).collect(Collectors.joining(" "));
        } catch (IOException | UncheckedIOException problem) {
            return problem.toString();
        }
    }

    /// Deletes a folder, if it is there still; one deletion at a time, since a folder may lie in another.
    static synchronized void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException problem) {
            log.warn("Cannot delete {}: {}", folder, problem.toString());
        }
    }
}
