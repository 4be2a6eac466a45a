package dev.docent.document;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// Clears away what was unpacked of a file.
final class UnpackedFiles {

    private static final Logger log = LoggerFactory.getLogger(UnpackedFiles.class);

    private UnpackedFiles() {}

    /// What cannot be deleted is left, and costs nobody the document.
    static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException problem) {
            log.warn("Cannot delete the unpacked files in {}: {}", folder, problem.toString());
        }
    }
}
