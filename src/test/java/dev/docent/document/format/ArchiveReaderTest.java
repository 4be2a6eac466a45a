package dev.docent.document.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentFile;
import dev.docent.document.Extraction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveReaderTest {

    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int LOCAL_HEADER = 0x04034b50;

    @TempDir
    private Path folder;

    /// 14 is LZMA, 97 a compression of sounds, 93 needs a library that is not there.
    @ParameterizedTest
    @ValueSource(shorts = {14, 93, 97})
    void aFileThatIsPackedInAnUnknownWayIsRefusedByItsName(short method) throws IOException {
        Path zip = zip(UTF_8, "a.txt", "b.txt", "c.txt");
        byte[] bytes = Files.readAllBytes(zip);
        setMethod(bytes, LOCAL_HEADER, 8, method);
        setMethod(bytes, CENTRAL_HEADER, 10, method);
        Files.write(zip, bytes);

        try (Extraction read = read(zip)) {
            assertThat(names(read)).containsExactly("a.txt", "c.txt");
            assertThat(read.refused().get("b.txt")).startsWith("It is packed in a way that cannot be read");
        }
    }

    @Test
    void aFileThatIsDamagedCostsNoOther() throws IOException {
        Path zip = zip(UTF_8, "a.txt", "b.txt", "c.txt");
        byte[] bytes = Files.readAllBytes(zip);
        int content = header(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), LOCAL_HEADER) + 30 + 5;
        Arrays.fill(bytes, content, content + 5, (byte) 0xFF);
        Files.write(zip, bytes);

        try (Extraction read = read(zip)) {
            assertThat(names(read)).containsExactly("a.txt", "c.txt");
            assertThat(read.refused().get("b.txt")).contains("damaged");
            assertThat(read.document().text()).contains("a.txt", "c.txt");
        }
    }

    @Test
    void namesInAnOldCharacterSetAreUnderstood() throws IOException {
        Path zip = zip(Charset.forName("windows-1252"), "Fährplan für Sète, Sommer und Frühling.txt");

        assertThat(names(read(zip))).containsExactly("Fährplan für Sète, Sommer und Frühling.txt");
    }

    /// What follows the limit cannot be passed over here, only read.
    @Test
    void atALimitAnArchiveIsLeftAsItIs() throws IOException {
        byte[] whole = tar(Collections.nCopies(40, 1000));
        Path inner = Files.write(folder.resolve("cut-off.tar"), Arrays.copyOf(whole, 20 * 1536 + 700));

        try (Extraction read = read(limited(3, 1 << 20), inner)) {
            assertThat(names(read)).hasSize(3);
            assertThat(read.document().problem()).hasValue("It holds more than 3 files; the others were left out.");
        }
        try (Extraction read = read(inner)) {
            assertThat(names(read)).hasSize(20);
            assertThat(read.document().problem().orElseThrow()).startsWith("Only part of it could be unpacked");
        }
    }

    @Test
    void aFileOfATapeArchiveThatThereIsNoRoomForCostsNoOther() throws IOException {
        Path tapes = Files.write(folder.resolve("tapes.tar"), tar(List.of(1000, 70_000, 1000)));

        try (Extraction read = read(limited(100, 5500), tapes)) {
            assertThat(names(read)).containsExactly("0.txt", "2.txt");
            assertThat(read.refused().get("1.txt")).contains("max-unpacked");
            assertThat(read.document().problem())
                    .hasValue("What lies within it takes too much room; part of it was left out.");
        }
    }

    private static byte[] tar(List<Integer> sizes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            for (int i = 0; i < sizes.size(); i++) {
                TarArchiveEntry entry = new TarArchiveEntry(i + ".txt");
                entry.setSize(sizes.get(i));
                tar.putArchiveEntry(entry);
                tar.write(new byte[sizes.get(i)]);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aFileThatThereIsNoRoomForCostsNoOther() throws IOException {
        Path zip = zip(UTF_8, "film".repeat(50) + ".mp4", "a.txt", "b.txt");

        try (Extraction read = read(limited(100, 100), zip)) {
            assertThat(names(read)).containsExactly("a.txt", "b.txt");
            assertThat(read.refused().values()).singleElement().asString().contains("max-unpacked");
            assertThat(read.document().problem())
                    .hasValue("What lies within it takes too much room; part of it was left out.");
        }
    }

    @Test
    void hiddenFilesAreCounted() throws IOException {
        Path zip = zip(UTF_8, ".git/a.txt", ".git/b.txt", "c.txt", ".DS_Store", "__MACOSX/._c.txt");

        try (Extraction read = read(zip)) {
            assertThat(names(read)).containsExactly("c.txt");
            assertThat(read.document().problem()).hasValue("Left out: 2 hidden files.");
        }
    }

    /// Of the second entry alone.
    private static void setMethod(byte[] zip, int signature, int offset, short method) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort(header(bytes, signature) + offset, method);
    }

    /// @return where the second header of a kind begins
    private static int header(ByteBuffer bytes, int signature) {
        int found = 0;
        for (int at = 0; at < bytes.limit() - 3; at++) {
            if (bytes.getInt(at) == signature && ++found == 2) {
                return at;
            }
        }
        throw new IllegalArgumentException("There are not two");
    }

    private Path zip(Charset charset, String... names) throws IOException {
        Path path = folder.resolve("papers.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(path), charset)) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(("The ferry was late, says " + name).getBytes(UTF_8));
            }
        }
        return path;
    }

    private static List<String> names(Extraction read) {
        return read.parts().stream()
                .map(DocumentFile::file)
                .map(file -> file.substring(file.indexOf(DocumentFile.WITHIN) + 2))
                .toList();
    }

    private static Extraction read(Path path) {
        return read(ReadingSettings.USUAL, path);
    }

    private static Extraction read(ReadingSettings settings, Path path) {
        return Reading.extraction(settings, Reading.file(path));
    }

    private static ReadingSettings limited(int parts, long room) {
        return new ReadingSettings(5_000_000, 5, parts, room, 200, List.of(), "", Duration.ofSeconds(60));
    }
}
