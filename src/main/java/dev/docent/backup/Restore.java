package dev.docent.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/// Brings a backup back.
public final class Restore {

    private Restore() {}

    /// Makes a data folder of a backup. Until all of it is unpacked and checked, nothing of it stands in its place.
    ///
    /// @param file what {@link Backup.Snapshot} has written
    /// @param data an empty folder, which is made if it is not there
    /// @return how many bytes came back
    /// @throws IOException if the backup is not whole or cannot be written down
    /// @throws IllegalStateException if the folder is not empty
    public static long restore(Path file, Path data) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("There is no file '" + file + "'.");
        }
        Path folder = Files.createDirectories(data.toAbsolutePath());
        if (!list(folder).isEmpty()) {
            throw new IllegalStateException("The data folder '" + data + "' is not empty, and a backup is brought back"
                    + " into an empty one only. Move it away, or name another one with --docent.data=FOLDER.");
        }
        Path unpacked = Files.createTempDirectory(folder, "restoring-");
        try {
            long bytes = Archive.read(file, unpacked);
            for (Path part : list(unpacked)) {
                Files.move(part, folder.resolve(part.getFileName()));
            }
            return bytes;
        } finally {
            FileSystemUtils.deleteRecursively(unpacked);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
