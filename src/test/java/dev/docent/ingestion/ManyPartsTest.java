package dev.docent.ingestion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentSummary;
import dev.docent.document.DocumentSummary.Status;
import dev.docent.document.Extraction;
import dev.docent.document.format.Reading;
import dev.docent.document.format.ReadingSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
