package dev.docent.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {

    /// Nothing that gets much shorter when it is packed.
    private static final String TEXT = new Random(1)
            .ints(5_000, 'a', 'z' + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    @TempDir
    private Path home;

    private Path file;
    private Path data;

    @BeforeEach
    void aBackupIsThere() throws IOException {
        data = home.resolve("data");
        file = home.resolve("backup.zip");
        Path copy = home.resolve("copy");
        Files.createDirectories(copy.resolve("uploads/press"));
        Files.writeString(copy.resolve("uploads/press/lighthouse.md"), TEXT);
        try (OutputStream out = Files.newOutputStream(file)) {
            Archive.write(copy, out);
        }
    }

    @Test
    void whatWasBackedUpIsThereAgain() throws IOException {
        long bytes = Restore.restore(file, data);

        assertThat(bytes).isEqualTo(TEXT.length());
        assertThat(data.resolve("uploads/press/lighthouse.md")).hasContent(TEXT);
        assertThat(data).isDirectoryNotContaining("glob:**restoring*");
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("precious"), "mine");

        assertThatThrownBy(() -> Restore.restore(file, data))
                .hasMessageContaining("is not empty")
                .hasMessageContaining("--docent.data=");
        assertThat(data).isDirectoryContaining("glob:**precious").isDirectoryNotContaining("glob:**uploads");
    }

    @Test
    void halfABackupIsNone() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> Restore.restore(file, data)).hasMessageContaining("not all of one");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aDamagedBackupLeavesNothingBehind() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);

        assertThatThrownBy(() -> Restore.restore(file, data)).isInstanceOf(IOException.class);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void anyOtherArchiveIsRefused() throws IOException {
        archive("index/segments_1", "");

        assertThatThrownBy(() -> Restore.restore(file, data)).hasMessageContaining("not a backup of this service");
    }

    @Test
    void aBackupOfALaterKindIsLeftToItsVersion() throws IOException {
        archive("docent-backup.properties", "format=2\n");

        assertThatThrownBy(() -> Restore.restore(file, data)).hasMessageContaining("newer version");
    }

    @Test
    void nothingIsWrittenBesideTheDataFolder() throws IOException {
        archive("docent-backup.properties", "format=1\n", "uploads/../../../escaped", "x");

        assertThatThrownBy(() -> Restore.restore(file, data)).hasMessageContaining("has no place");
        assertThat(home).isDirectoryNotContaining("glob:**escaped");
    }

    private void archive(String... entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
    }
}
