package dev.docent.backup;

import dev.docent.document.UploadCopies;
import dev.docent.index.IndexCopies;
import dev.docent.state.StateCopies;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Takes copies beside what is copied, in the data folder.
@Component
final class DataBackup implements Backup {

    private static final Logger log = LoggerFactory.getLogger(DataBackup.class);
    private static final String PREFIX = "backup-";
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Path data;
    private final IndexCopies index;
    private final StateCopies state;
    private final UploadCopies uploads;
    private final Semaphore turn = new Semaphore(1);
    private final Clock clock = Clock.systemUTC();

    DataBackup(BackupProperties properties, IndexCopies index, StateCopies state, UploadCopies uploads) {
        this.data = properties.data().toAbsolutePath();
        this.index = index;
        this.state = state;
        this.uploads = uploads;
    }

    @Override
    public Snapshot take() throws IOException {
        if (!turn.tryAcquire()) {
            throw new BackupRunningException();
        }
        try {
            return copy(folder());
        } catch (IOException | RuntimeException failure) {
            turn.release();
            throw failure;
        }
    }

    private Path folder() throws IOException {
        Files.createDirectories(data);
        deleteLeftOver();
        return Files.createTempDirectory(data, PREFIX);
    }

    /// A process that was killed left its copy behind; another instance may just be taking one.
    private void deleteLeftOver() throws IOException {
        FileTime longAgo = FileTime.from(clock.instant().minus(LONGEST));
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(data, PREFIX + "*")) {
            for (Path copy : copies) {
                if (Files.getLastModifiedTime(copy).compareTo(longAgo) < 0) {
                    FileSystemUtils.deleteRecursively(copy);
                }
            }
        }
    }

    /// The index comes first: documents that came after it are taken in when the copy is used, and the state forgets
    /// nothing that the index still has.
    private Snapshot copy(Path folder) throws IOException {
        try {
            List<String> leftOut = Stream.of(
                            index.copyTo(Files.createDirectory(folder.resolve(Archive.INDEX))),
                            state.copyTo(Files.createDirectory(folder.resolve(Archive.STATE))),
                            uploads.copyTo(Files.createDirectory(folder.resolve(Archive.UPLOADS))))
                    .flatMap(Optional::stream)
                    .toList();
            leftOut.forEach(what -> log.warn("Not in this backup: {}", what));
            return new CopiedFolder(folder, leftOut, turn::release);
        } catch (IOException | RuntimeException failure) {
            FileSystemUtils.deleteRecursively(folder);
            throw failure;
        }
    }
}
