package dev.docent.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

/// Decides by where things really are what in a folder counts under its name.
final class FolderBounds {

    private final Path folder;
    private final Path realFolder;
    private final Optional<Path> leftOut;

    /// What a file or folder is to the one that it was found in.
    enum Place {
        /// It counts under its name.
        OWN,
        /// A link leads to it, and it counts under a name of its own.
        ELSEWHERE,
        /// It lies outside.
        OUTSIDE,
        /// It is what is to be left out.
        LEFT_OUT
    }

    /// @param leftOut a folder that does not count wherever it lies; need not be there
    FolderBounds(Path folder, Optional<Path> leftOut) throws IOException {
        this.folder = folder;
        this.realFolder = folder.toRealPath();
        this.leftOut = leftOut.isPresent() ? real(leftOut.get()) : Optional.empty();
    }

    private static Optional<Path> real(Path path) throws IOException {
        try {
            return Optional.of(path.toRealPath());
        } catch (NoSuchFileException notYet) {
            return Optional.empty();
        }
    }

    /// What is only seen through a link, as where the newest of several hidden folders is linked to, counts there.
    ///
    /// @param path in the folder, by its name there
    Place place(Path path) throws IOException {
        Path real = path.toRealPath();
        if (!real.startsWith(realFolder)) {
            return Place.OUTSIDE;
        }
        if (leftOut.filter(real::startsWith).isPresent()) {
            return Place.LEFT_OUT;
        }
        return isLinked(path) && !FolderWalk.isLeftOut(realFolder, real) ? Place.ELSEWHERE : Place.OWN;
    }

    private boolean isLinked(Path path) {
        Path relative = folder.relativize(path);
        return !path.equals(folder)
                && IntStream.rangeClosed(1, relative.getNameCount())
                        .mapToObj(count -> folder.resolve(relative.subpath(0, count)))
                        .anyMatch(Files::isSymbolicLink);
    }
}
