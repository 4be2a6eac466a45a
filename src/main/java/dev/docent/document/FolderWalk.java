package dev.docent.document;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lists the files under a folder that may be documents. What cannot be opened below the folder itself is logged and
/// passed over.
final class FolderWalk extends SimpleFileVisitor<Path> {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWalk.class);

    /// What editors and downloads leave behind while they work.
    private static final List<String> TEMPORARY_ENDINGS = List.of(".tmp", ".part", ".crdownload", ".swp", "~");

    private final Path root;
    private final List<Path> files = new ArrayList<>();

    private FolderWalk(Path root) {
        this.root = root;
    }

    static List<Path> files(Path root) throws IOException {
        FolderWalk walk = new FolderWalk(root);
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        return walk.files;
    }

    /// @return whether a file or folder of this name is hidden or temporary
    static boolean isLeftOut(Path path) {
        Path name = path.getFileName();
        return name != null && isLeftOut(name.toString());
    }

    /// @param name of a file or folder, without a path
    static boolean isLeftOut(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(".")
                || lower.startsWith("~$")
                || TEMPORARY_ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /// @return whether it is a file that lies in the folder, its links followed
    static boolean isFileWithin(Path root, Path path) {
        return Files.isRegularFile(path) && isWithin(root, path);
    }

    private static boolean isWithin(Path root, Path path) {
        try {
            return path.toRealPath().startsWith(root.toRealPath());
        } catch (IOException brokenLink) {
            return false;
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean wanted = folder.equals(root) || (!isLeftOut(folder) && isWithin(root, folder));
        return wanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isLeftOut(file) && isFileWithin(root, file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
        if (file.equals(root)) {
            throw problem;
        }
        LOG.warn("Passing over '{}', which cannot be opened: {}", shown(file), problem.toString());
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
        if (problem != null) {
            LOG.warn("Could not list all of '{}': {}", shown(folder), problem.toString());
        }
        return FileVisitResult.CONTINUE;
    }

    private String shown(Path path) {
        return DocumentFile.visible(root.relativize(path).toString());
    }
}
