package dev.docent.document.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A folder that one process has among those of others, which may run in other containers. A lock on a file beside it
/// is held as long as the process lives, so that what one has left behind when it died can be told from what is in use.
final class OwnFolder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(OwnFolder.class);

    private static final String LOCK = ".lock";

    /// What this process has locked it must not open again: to close it then would end the lock.
    private static final String PROCESS = UUID.randomUUID().toString();

    private final Path folder;
    private final Path file;
    private final FileChannel lock;

    private OwnFolder(Path folder, Path file, FileChannel lock) {
        this.folder = folder;
        this.file = file;
        this.lock = lock;
    }

    /// @param all holds one folder a process; need not exist yet
    /// @return one whose name no other has; it need not exist yet
    static OwnFolder among(Path all) {
        try {
            Files.createDirectories(all);
            Optional<OwnFolder> own = Optional.empty();
            while (own.isEmpty()) {
                own = at(all.resolve(PROCESS + "-" + UUID.randomUUID()).toAbsolutePath());
            }
            return own.get();
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot keep anything in '" + all + "'", problem);
        }
    }

    /// @return empty if another process took the folder for one that was left, before it was locked
    private static Optional<OwnFolder> at(Path folder) throws IOException {
        Path file = lockFile(folder);
        FileChannel channel = open(file);
        if (isLocked(channel) && Files.exists(file)) {
            return Optional.of(new OwnFolder(folder, file, channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static Path lockFile(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /// Where there are no locks nobody gets one, and so nobody deletes what others have.
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (IOException noLocks) {
            log.warn("No lock can be had in the data folder: {}", noLocks.toString());
            return true;
        }
    }

    Path path() {
        return folder;
    }

    /// Deletes what processes that are gone have left behind.
    static void deleteLeft(Path all) {
        try (Stream<Path> entries = Files.list(all)) {
            List<Path> others = entries.map(OwnFolder::folder)
                    .filter(folder -> !folder.getFileName().toString().startsWith(PROCESS))
                    .distinct()
                    .toList();
            others.forEach(OwnFolder::deleteIfLeft);
        } catch (IOException problem) {
            log.warn("Cannot list {}: {}", all, problem.toString());
        }
    }

    private static Path folder(Path entry) {
        String name = entry.getFileName().toString();
        return name.endsWith(LOCK) ? entry.resolveSibling(name.substring(0, name.length() - LOCK.length())) : entry;
    }

    private static void deleteIfLeft(Path folder) {
        Path file = lockFile(folder);
        try (FileChannel channel = open(file)) {
            if (channel.tryLock() != null) {
                TemporaryFolder.delete(folder);
                Files.deleteIfExists(file);
            }
        } catch (IOException problem) {
            log.warn("Cannot tell whether {} is in use: {}", folder, problem.toString());
        }
    }

    @Override
    public void close() {
        TemporaryFolder.delete(folder);
        try (lock) {
            Files.deleteIfExists(file);
        } catch (IOException problem) {
            log.warn("Cannot delete {}: {}", file, problem.toString());
        }
    }
}
