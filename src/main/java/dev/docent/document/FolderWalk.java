package dev.docent.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Lists the files under a folder that may be documents, and notes what below the folder itself cannot be looked at.
final class FolderWalk extends SimpleFileVisitor<Path> {

    /// What editors and downloads leave behind while they work.
    private static final List<String> TEMPORARY_ENDINGS = List.of(".tmp", ".part", ".crdownload", ".swp", "~");

    private static final String LEADS_OUT =
            "It is a link that leads out of the documents folder, so it is passed over; put what it leads to there.";
    private static final String LEADS_NOWHERE = "It is a link to what is not there, so it is passed over.";
    private static final String NAMELESS =
            "Its name is blank, and a folder at the top gives a collection its name, so it is passed over; rename it.";
    private static final String NO_FILE =
            "It is neither a file nor a folder but a pipe, a socket or a device, so it is passed over.";
    private static final String FORBIDDEN =
            "The service may not look at it; change its permissions. What was indexed of it before is kept.";
    private static final String AWAY =
            "It cannot be looked at now; it is tried again by itself. What was indexed of it before is kept.";

    private final Path root;
    private final FolderBounds bounds;
    private final List<Path> files = new ArrayList<>();
    private final Map<Path, String> unseen = new HashMap<>();
    private final Map<Path, String> passedOver = new HashMap<>();

    private FolderWalk(Path root, FolderBounds bounds) {
        this.root = root;
        this.bounds = bounds;
    }

    /// @param leftOut a folder that is passed over, wherever it lies
    /// @throws IOException if the root itself cannot be listed
    static FolderWalk of(Path root, Optional<Path> leftOut) throws IOException {
        FolderWalk walk = new FolderWalk(root, new FolderBounds(root, leftOut));
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        return walk;
    }

    /// @return whether a file or folder is hidden or lies in a folder that is, or is a temporary file
    static boolean isLeftOut(Path root, Path found) {
        Path within = root.relativize(found);
        return StreamSupport.stream(within.spliterator(), false).anyMatch(part -> isHidden(part.toString()))
                || (isTemporary(within.toString()) && !Files.isDirectory(found));
    }

    /// @param name of a file or folder, without a path
    static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }

    /// @param name of a file; folders may be called so
    static boolean isTemporary(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return TEMPORARY_ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /// @return whether a file lies in a top-level folder that no collection can be called by
    static boolean isNameless(Path root, Path file) {
        Path within = root.relativize(file);
        return within.getNameCount() > 1 && within.getName(0).toString().isBlank();
    }

    List<Path> files() {
        return files;
    }

    /// @return what could not be looked at, with the reason in a sentence
    Map<Path, String> unseen() {
        return unseen;
    }

    /// @return what can be no document, such as links that are not followed, with the reason in a sentence
    Map<Path, String> passedOver() {
        return passedOver;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean wanted = folder.equals(root) || (!isLeftOut(root, folder) && isNamed(folder) && counts(folder));
        return wanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    private boolean isNamed(Path folder) {
        boolean isNameless = isNameless(root, folder.resolve("file"));
        if (isNameless) {
            passedOver.put(folder, NAMELESS);
        }
        return !isNameless;
    }

    private boolean counts(Path path) {
        try {
            FolderBounds.Place place = bounds.place(path);
            if (place == FolderBounds.Place.OUTSIDE) {
                passedOver.put(path, LEADS_OUT);
            }
            return place == FolderBounds.Place.OWN;
        } catch (IOException problem) {
            note(path, problem);
            return false;
        }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isLeftOut(root, file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink()) {
            noteEnd(file);
        } else if (attributes.isOther()) {
            passedOver.put(file, NO_FILE);
        } else if (attributes.isRegularFile() && (!Files.isSymbolicLink(file) || counts(file))) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /// What a link leads to was not there a moment ago, or could not be looked at.
    private void noteEnd(Path link) {
        try {
            var _ = link.toRealPath();
        } catch (NoSuchFileException | FileSystemLoopException nowhere) {
            passedOver.put(link, LEADS_NOWHERE);
        } catch (IOException problem) {
            note(link, problem);
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
        if (file.equals(root)) {
            throw problem;
        }
        if (!isLeftOut(root, file)) {
            note(file, problem);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) throws IOException {
        if (problem != null && folder.equals(root)) {
            throw problem;
        }
        if (problem != null) {
            note(folder, problem);
        }
        return FileVisitResult.CONTINUE;
    }

    /// What is gone by now, or a link to a folder above, is nothing that could not be seen.
    private void note(Path path, IOException problem) {
        switch (problem) {
            case NoSuchFileException _, FileSystemLoopException _ -> {}
            case AccessDeniedException _ -> unseen.put(path, FORBIDDEN);
            default -> unseen.put(path, AWAY);
        }
    }
}
