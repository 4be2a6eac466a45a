package dev.docent.document;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Gives files that nobody changes a second name, under which they stay.
public final class SecondNames {

    private SecondNames() {}

    /// What gives a file a second name.
    interface Linking {
        void link(Path second, Path file) throws IOException;
    }

    /// Copies the file where the disk has no second names, or none from here to there.
    ///
    /// @param second where nothing is yet
    /// @throws NoSuchFileException if the file is not there, or no longer
    public static void give(Path file, Path second) throws IOException {
        give(file, second, Files::createLink);
    }

    static void give(Path file, Path second, Linking linking) throws IOException {
        try {
            linking.link(second, file);
        } catch (NoSuchFileException | FileAlreadyExistsException told) {
            throw told;
        } catch (UnsupportedOperationException | FileSystemException unknown) {
            Files.copy(file, second);
        }
    }
}
