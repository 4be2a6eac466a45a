package dev.docent.document.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docent.document.DocumentFile;
import dev.docent.document.Extraction;
import dev.docent.document.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProtectedArchivesTest {

    private static final String WORDS = "The ferry was late. ".repeat(20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMethod.class,
            names = {"AES", "ZIP_STANDARD"})
    void aFileThatIsProtectedIsRefusedByItsName(EncryptionMethod method) throws IOException {
        Path zip = zip(method, "plain.txt", "minutes/closed.txt");

        try (Extraction read = read(zip)) {
            assertThat(names(read)).containsExactly("plain.txt");
            assertThat(read.refused()).containsOnlyKeys("minutes/closed.txt");
            assertThat(read.refused().get("minutes/closed.txt"))
                    .contains("protected by a password", "docent.documents.reading.passwords");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMethod.class,
            names = {"AES", "ZIP_STANDARD"})
    void anArchiveOfWhichAllIsProtectedIsNamedAsSuch(EncryptionMethod method) throws IOException {
        Path zip = zip(method, "closed.txt", "closed-too.txt");

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read(zip))
                .withMessageStartingWith("The file is protected by a password");
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read(zip, "wrong", "also wrong"))
                .withMessageStartingWith("The file is protected by a password");
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMethod.class,
            names = {"AES", "ZIP_STANDARD"})
    void thePasswordsThatAreKnownAreTried(EncryptionMethod method) throws IOException {
        Path zip = zip(method, "closed.txt", "plain.txt", "closed-too.txt");

        try (Extraction read = read(zip, "wrong", "secret")) {
            assertThat(names(read)).containsExactly("closed.txt", "plain.txt", "closed-too.txt");
            assertThat(read.refused()).isEmpty();
            assertThat(read.parts())
                    .allSatisfy(
                            part -> assertThat(Files.readString(part.path())).isEqualTo(WORDS));
        }
    }

    @Test
    void theLimitsHoldForWhatIsProtectedToo() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (ZipFile file = new ZipFile(zip.toFile(), "secret".toCharArray())) {
            add(file, EncryptionMethod.AES, "closed-bomb.txt", new byte[150 << 20]);
        }

        try (Extraction read = read(zip, "secret")) {
            assertThat(read.parts()).isEmpty();
            assertThat(read.refused().get("closed-bomb.txt")).contains("200 times");
            assertThat(FileUtils.sizeOfDirectory(read.unpacked().orElseThrow().toFile()))
                    .isZero();
        }
    }

    @Test
    void aSevenZipArchiveIsOpenedByThePasswordThatFits() throws IOException {
        Path archive = folder.resolve("papers.7z");
        try (var out = new SevenZOutputFile(archive.toFile(), "secret".toCharArray())) {
            out.putArchiveEntry(out.createArchiveEntry(Files.writeString(folder.resolve("a.txt"), WORDS), "a.txt"));
            out.write(WORDS.getBytes(UTF_8));
            out.closeArchiveEntry();
        }

        try (Extraction read = read(archive, "wrong", "secret", "late")) {
            assertThat(names(read)).containsExactly("a.txt");
        }
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read(archive, "wrong"))
                .withMessageStartingWith("The file is protected by a password");
    }

    /// Those whose name begins with "closed" are protected by the password "secret".
    private Path zip(EncryptionMethod method, String... names) throws IOException {
        Path zip = folder.resolve("papers.zip");
        try (ZipFile file = new ZipFile(zip.toFile(), "secret".toCharArray())) {
            for (String name : names) {
                add(file, method, name, WORDS.getBytes(UTF_8));
            }
        }
        return zip;
    }

    private static void add(ZipFile zip, EncryptionMethod method, String name, byte[] content) throws IOException {
        ZipParameters parameters = new ZipParameters();
        parameters.setFileNameInZip(name);
        parameters.setEncryptFiles(name.contains("closed"));
        parameters.setEncryptionMethod(method);
        zip.addStream(new ByteArrayInputStream(content), parameters);
    }

    private static List<String> names(Extraction read) {
        return read.parts().stream()
                .map(DocumentFile::file)
                .map(file -> file.substring(file.indexOf(DocumentFile.WITHIN) + 2))
                .toList();
    }

    private static Extraction read(Path path, String... passwords) {
        var settings =
                new ReadingSettings(5_000_000, 5, 100, 1L << 30, 200, List.of(passwords), "", Duration.ofSeconds(60));
        return Reading.extraction(settings, Reading.file(path));
    }
}
