package dev.docent.backup;

import dev.docent.index.IndexCopies;
import dev.docent.state.StateCopies;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Takes copies beside what is copied, in the data folder.
@Component
final class DataBackup implements Backup {

    private static final String PREFIX = "backup-";
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Path data;
    private final IndexCopies index;
    private final StateCopies state;
    private final Semaphore turn = new Semaphore(1);
    private final Clock clock = Clock.systemUTC();

    DataBackup(BackupProperties properties, IndexCopies index, StateCopies state) {
        this.data = properties.data().toAbsolutePath();
        this.index = index;
        this.state = state;
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
            index.copyTo(Files.createDirectory(folder.resolve(Archive.INDEX)));
            state.copyTo(Files.createDirectory(folder.resolve(Archive.STATE)));
            copyUploads(Files.createDirectory(folder.resolve(Archive.UPLOADS)));
            return new CopiedFolder(folder, turn::release);
        } catch (IOException | RuntimeException failure) {
            FileSystemUtils.deleteRecursively(folder);
            throw failure;
        }
    }

    private void copyUploads(Path folder) throws IOException {
        Path uploads = data.resolve(Archive.UPLOADS);
        if (!Files.isDirectory(uploads)) {
            return;
        }
        for (Path file : files(uploads)) {
            Path copy = folder.resolve(uploads.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            link(file, copy);
        }
    }

    /// Without those that have not all arrived.
    private static List<Path> files(Path uploads) throws IOException {
        try (Stream<Path> all = Files.walk(uploads)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(uploads.resolve(".incoming")))
                    .toList();
        }
    }

    /// A file comes and goes in one step and is never changed, so that a second name is a copy of it.
    private static void link(Path file, Path copy) throws IOException {
        try {
            Files.createLink(copy, file);
        } catch (NoSuchFileException removed) {
            return;
        } catch (UnsupportedOperationException | AccessDeniedException unknown) {
            Files.copy(file, copy);
        }
    }
}
