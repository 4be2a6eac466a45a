package dev.docent.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondNamesTest {

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private Path second = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("report.md"), "words");
        second = folder.resolve("second");
    }

    /// What Linux says of a disk without second names, and of one that is another disk.
    private static void linkNothing(Path second, Path file) throws IOException {
        throw new FileSystemException(second.toString(), file.toString(), "Operation not permitted");
    }

    @Test
    void aFileStaysUnderItsSecondName() throws IOException {
        SecondNames.give(file, second);
        Files.delete(file);

        assertThat(second).hasContent("words");
    }

    @Test
    void whereThereAreNoSecondNamesAFileIsCopied() throws IOException {
        SecondNames.give(file, second, SecondNamesTest::linkNothing);
        Files.delete(file);

        assertThat(second).hasContent("words");
    }

    @Test
    void whatIsNotThereAndWhatIsTakenIsTold() throws IOException {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> SecondNames.give(folder.resolve("gone"), second));
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> SecondNames.give(folder.resolve("gone"), second, SecondNamesTest::linkNothing));

        Files.writeString(second, "others");
        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> SecondNames.give(file, second));
        assertThat(second).hasContent("others");
    }
}
