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
    private final FileTreeVisitor.Callback onFolder;

    private WatchedFolders(Path root, FileTreeVisitor.Callback onFolder) {
        this.root = root;
        this.onFolder = onFolder;
    }

    /// @param onFile is told of nothing: a folder that comes is change enough
    static void visit(Path root, FileTreeVisitor.Callback onFolder, FileTreeVisitor.Callback onFile)
            throws IOException {
        Files.walkFileTree(root, new WatchedFolders(root, onFolder));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        if (!folder.equals(root) && folder.getFileName().toString().startsWith(".")) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        onFolder.call(folder);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        return FileVisitResult.CONTINUE;
    }
}
