package dev.docent.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// A copy in a folder of its own.
///
/// @param leftOut what is not in it
/// @param atTheEnd is run once it is deleted
record CopiedFolder(Path folder, List<String> leftOut, Runnable atTheEnd) implements Backup.Snapshot {

    CopiedFolder {
        leftOut = List.copyOf(leftOut);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Archive.write(folder, out);
    }

    @Override
    public void close() throws IOException {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } finally {
            atTheEnd.run();
        }
    }
}
