package dev.docent.ingestion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentReader;
import dev.docent.document.DocumentSummary;
import dev.docent.document.DocumentSummary.Status;
import dev.docent.document.Extraction;
import dev.docent.document.Unpacked;
import dev.docent.document.format.Reading;
import dev.docent.document.format.ReadingSettings;
import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that hold more than anybody would read.
class ManyPartsTest {

    private static final int MANY = 10_000;

    @TempDir
    private Path home;

    private final MemoryIndex index = new MemoryIndex();

    /// Within each box in the box are sixty files that cannot be unpacked.
    private static Extraction read(DocumentFile file) {
        Extraction read = PlainDocuments.read(file);
        Map<String, String> refused = IntStream.range(0, 60)
                .boxed()
                .collect(Collectors.toMap(number -> "refused-" + number, _ -> "It is damaged."));
        return file.file().contains(DocumentFile.WITHIN)
                ? new Extraction(read.document(), read.parts(), refused, read.unpacked())
                : read;
    }

    @Test
    void whatCannotBeUnpackedCountsWithinTheLimitOfOneFile() throws Exception {
        try (Workplace workplace = Workplace.reading(home, index, ManyPartsTest::read)) {
            workplace.write(
                    "all.box",
                    IntStream.range(0, 10)
                            .mapToObj(number -> number + ".txt=text " + number)
                            .collect(Collectors.joining("\n")));

            IngestionReport report = workplace.run();

            assertThat(report.files()).hasSize(1 + Workplace.MOST_PARTS);
            assertThat(index.all()).hasSize(1 + Workplace.MOST_PARTS);
            assertThat(problem(report, "all.box"))
                    .isEqualTo("It holds more than 100 files, those within others counted; 510 were left out.");
            assertThat(problem(report, "all.box!/0.txt")).isEmpty();
            assertThat(problem(report, "all.box!/1.txt")).startsWith("30 of the files within it were left out");
        }
    }

    @Test
    void allOfTenThousandAttachmentsAreTakenIn() throws Exception {
        try (Workplace workplace = Workplace.holding(home, index, ManyPartsTest::readForReal, MANY)) {
            writeMail(workplace.folder.resolve("mail.eml"));

            IngestionReport report = workplace.run();

            assertThat(report.problem()).isEmpty();
            assertThat(problem(report, "mail.eml")).isEmpty();
            assertThat(index.all())
                    .hasSize(1 + MANY)
                    .extracting(DocumentSummary::status)
                    .containsOnly(Status.INDEXED);
            assertThat(index.texts()).contains("The ferry was late 0 times.", "The ferry was late 9999 times.");
        }
    }

    /// Reads archives for real, within a room of 50,000 bytes for each file of the folder.
    private record Confined() implements DocumentReader {

        private static final ReadingSettings SETTINGS =
                new ReadingSettings(5_000_000, 5, 100, 50_000, 200, List.of(), "", Duration.ofSeconds(60));

        @Override
        public Extraction read(DocumentFile file) {
            return Reading.extraction(SETTINGS, file);
        }

        @Override
        public Extraction read(DocumentFile file, Unpacked unpacked) {
            return Reading.extraction(SETTINGS, file, unpacked);
        }
    }

    private static byte[] zip(int level, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void allThatLiesWithinAFileSharesItsRoomHoweverDeepItLies() throws Exception {
        byte[] inner = zip(
                Deflater.BEST_COMPRESSION,
                Map.of("story.txt", "The ferry. ".repeat(900).getBytes(UTF_8)));
        Map<String, byte[]> many =
                IntStream.range(0, 10).boxed().collect(Collectors.toMap(number -> number + ".zip", _ -> inner));
        try (Workplace workplace = Workplace.reading(home, index, new Confined())) {
            Files.write(workplace.folder.resolve("outer.zip"), zip(Deflater.BEST_COMPRESSION, many));

            IngestionReport report = workplace.run();

            Map<Outcome, List<FileReport>> stories = report.files().stream()
                    .filter(file -> file.file().endsWith("!/story.txt"))
                    .collect(Collectors.groupingBy(FileReport::outcome));
            assertThat(stories).containsOnlyKeys(Outcome.INDEXED, Outcome.FAILED);
            assertThat(stories.get(Outcome.INDEXED)).hasSize(4);
            assertThat(stories.get(Outcome.FAILED))
                    .hasSize(6)
                    .allSatisfy(file -> assertThat(file.problem().orElse("")).contains("max-unpacked"));
        }
    }

    @Test
    void whatIsUnpackedItselfCountsByWhatItHolds() throws Exception {
        byte[] inner = zip(
                Deflater.NO_COMPRESSION,
                Map.of("story.txt", "The ferry. ".repeat(3_000).getBytes(UTF_8)));
        try (Workplace workplace = Workplace.reading(home, index, new Confined())) {
            Files.write(
                    workplace.folder.resolve("outer.zip"), zip(Deflater.NO_COMPRESSION, Map.of("inner.zip", inner)));

            IngestionReport report = workplace.run();

            assertThat(report.files()).extracting(FileReport::outcome).containsOnly(Outcome.INDEXED);
        }
    }

    private static Extraction readForReal(DocumentFile file) {
        return Reading.extraction(ReadingSettings.USUAL, file);
    }

    private static String problem(IngestionReport report, String file) {
        return report.files().stream()
                .filter(one -> one.file().equals(file))
                .flatMap(one -> one.problem().stream())
                .collect(Collectors.joining());
    }

    private static void writeMail(Path mail) throws IOException {
        try (OutputStream out = Files.newOutputStream(mail)) {
            out.write("""
                    From: Ann <ann@example.org>
                    Subject: Ten thousand notes
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="x"

                    --x
                    Content-Type: text/plain

                    See the notes.
                    """.getBytes(UTF_8));
            for (int number = 0; number < MANY; number++) {
                out.write("""
                        --x
                        Content-Type: text/plain; name="%d.txt"
                        Content-Disposition: attachment; filename="%d.txt"

                        The ferry was late %d times.
                        """.formatted(number, number, number).getBytes(UTF_8));
            }
            out.write("--x--\n".getBytes(UTF_8));
        }
    }
}
