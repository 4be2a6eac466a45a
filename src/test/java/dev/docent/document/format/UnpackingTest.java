package dev.docent.document.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentFile;
import dev.docent.document.Extraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackingTest {

    @TempDir
    private Path folder;

    @Test
    void eachFileOfAnArchiveIsADocument() throws IOException {
        Path zip = zip("papers.zip", Map.of("minutes/march.md", bytes("# March\n\nThe ferry was late.")));

        try (Extraction read = read(zip)) {
            DocumentFile part = read.parts().getFirst();
            assertThat(part.file()).isEqualTo("papers.zip!/minutes/march.md");
            assertThat(Files.readString(part.path())).contains("The ferry was late.");
            assertThat(read.document().text()).isEqualTo("minutes/march.md");
            assertThat(Reading.of(part.path()).title()).isEqualTo("March");
        }
    }

    @Test
    void nothingUnpackedIsLeftBehind() throws IOException {
        Extraction read = read(zip("papers.zip", Map.of("a.txt", bytes("one"))));
        Path part = read.parts().getFirst().path();

        read.close();

        assertThat(part).doesNotExist();
        assertThat(part.getParent()).doesNotExist();
    }

    @Test
    void whatSystemsAddToArchivesIsPassedOver() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        List.of("__MACOSX/._a.txt", ".DS_Store", "docs/.hidden/b.txt", "Thumbs.db", "a.txt")
                .forEach(name -> entries.put(name, bytes("words")));

        assertThat(names(zip("papers.zip", entries))).containsExactly("a.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd.txt", "/etc/passwd.txt", "a/../../b.txt", "..\\..\\b.txt", "C:/b.txt"})
    void aNameThatLeadsOutIsRefused(String name) throws IOException {
        try (Extraction read = read(zip("papers.zip", Map.of(name, bytes("words"))))) {
            assertThat(read.parts()).isEmpty();
            assertThat(read.refused().values()).containsExactly("Its name would lead out of the file that holds it.");
        }
    }

    @Test
    void charactersThatCannotBeSeenDoNotGetIntoNames() throws IOException {
        assertThat(names(zip("papers.zip", Map.of("in\u202Evoice\u0007.txt", bytes("words")))))
                .containsExactly("in_voice_.txt");
    }

    @Test
    void twoFilesOfOneNameAreTwoDocuments() throws IOException {
        // Names may differ by what cannot be seen alone.
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a\u0001.txt", bytes("one"));
        entries.put("a\u0002.txt", bytes("two"));

        assertThat(names(zip("papers.zip", entries))).containsExactly("a_.txt", "a_.txt (2)");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Path zip = folder.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("zeros.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 150; i++) {
                out.write(zeros);
            }
        }

        try (Extraction read = read(zip)) {
            assertThat(read.refused().get("zeros.txt")).contains("200 times");
            assertThat(FileUtils.sizeOfDirectory(read.unpacked().orElseThrow().toFile()))
                    .isZero();
        }
    }

    @Test
    void noMoreFilesThanAllowedAreUnpacked() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            entries.put(i + ".txt", bytes("words"));
        }

        try (Extraction read = read(limited(5, 10, 1L << 30), file(zip("papers.zip", entries)))) {
            assertThat(read.parts()).hasSize(10);
            assertThat(read.document().problem())
                    .hasValueSatisfying(problem -> assertThat(problem).contains("more than 10 files"));
        }
    }

    @Test
    void noMoreRoomThanAllowedIsTaken() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            entries.put(i + ".txt", new byte[1000]);
        }

        try (Extraction read = read(limited(5, 100, 5500), file(zip("papers.zip", entries)))) {
            assertThat(read.parts()).hasSize(5);
            assertThat(read.refused().get("5.txt")).contains("max-unpacked");
            assertThat(read.document().problem()).isPresent();
        }
    }

    @Test
    void filesWithinFilesAreReadToALimitedDepth() throws IOException {
        Path zip = zip("papers.zip", Map.of("a.txt", bytes("words")));
        DocumentFile deep = file(zip).part("b.zip", zip).part("c.zip", zip);

        try (Extraction read = read(limited(2, 100, 1L << 30), deep)) {
            assertThat(read.parts()).isEmpty();
            assertThat(read.document().problem())
                    .hasValueSatisfying(problem -> assertThat(problem).contains("depth of 2"));
        }
    }

    @Test
    void anArchiveThatIsCutOffGivesWhatIsWhole() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 4; i++) {
            entries.put(i + ".txt", noise(20_000, i));
        }
        Path zip = zip("papers.zip", entries);
        byte[] all = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(all, all.length / 2));

        try (Extraction read = read(zip)) {
            assertThat(read.parts()).isNotEmpty();
            assertThat(read.document().problem()).isPresent();
        }
    }

    @Test
    void aCompressedFileIsReadLikeAnArchive() throws IOException {
        Path path = folder.resolve("notes.txt.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(path))) {
            out.write(bytes("The ferry was late."));
        }

        assertThat(names(path)).containsExactly("notes.txt");
    }

    @Test
    void namesAreOfABearableLength() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("minutes/" + "é".repeat(1_500) + "1.txt", bytes("one"));
        entries.put("minutes/" + "é".repeat(1_500) + "2.txt", bytes("two"));

        assertThat(names(zip("papers.zip", entries)))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(bytes(name)).hasSizeLessThanOrEqualTo(1_000))
                .allSatisfy(name -> assertThat(name).startsWith("minutes/éé").endsWith(".txt"));
    }

    private List<String> names(Path path) {
        try (Extraction read = read(path)) {
            return read.parts().stream()
                    .map(part -> part.file().substring(part.file().indexOf("!/") + 2))
                    .toList();
        }
    }

    private static Extraction read(Path path) {
        return read(ReadingSettings.USUAL, file(path));
    }

    private static Extraction read(ReadingSettings settings, DocumentFile file) {
        return Reading.extraction(settings, file);
    }

    private static DocumentFile file(Path path) {
        return Reading.file(path);
    }

    private static ReadingSettings limited(int depth, int parts, long room) {
        return new ReadingSettings(5_000_000, depth, parts, room, 200, List.of(), "", Duration.ofSeconds(60));
    }

    private Path zip(String name, Map<String, byte[]> entries) throws IOException {
        Path path = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(path))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return path;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] noise(int size, long seed) {
        byte[] noise = new byte[size];
        new Random(seed).nextBytes(noise);
        return noise;
    }
}
