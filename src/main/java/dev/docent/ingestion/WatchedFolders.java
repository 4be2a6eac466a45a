package dev.docent.ingestion;

import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// Names the folders to watch: all but hidden ones. Links are not followed: what they lead to is a document
/// only where it lies in the documents folder itself, and is watched there.
final class WatchedFolders extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Path leftOut;
    private final FileTreeVisitor.Callback onFolder;

    private WatchedFolders(Path root, Path leftOut, FileTreeVisitor.Callback onFolder) {
        this.root = root;
        this.leftOut = leftOut;
        this.onFolder = onFolder;
    }

    /// A file that comes is told of nobody: a folder that comes is change enough.
    ///
    /// @param leftOut a folder that is passed over; need not be there
    static void visit(Path root, Path leftOut, FileTreeVisitor.Callback onFolder) throws IOException {
        Files.walkFileTree(root, new WatchedFolders(root, leftOut, onFolder));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        boolean isHidden =
                !folder.equals(root) && folder.getFileName().toString().startsWith(".");
        if (isHidden || isLeftOut(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        onFolder.call(folder);
        return FileVisitResult.CONTINUE;
    }

    private boolean isLeftOut(Path folder) throws IOException {
        return Files.exists(leftOut) && Files.isSameFile(folder, leftOut);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        return FileVisitResult.CONTINUE;
    }
}
