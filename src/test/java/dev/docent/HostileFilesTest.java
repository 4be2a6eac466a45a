package dev.docent;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents;
import dev.docent.ingestion.Ingestion;
import dev.docent.ingestion.IngestionReport;
import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A folder of files that were made to do harm, and one that was not.
@SpringBootTest(webEnvironment = WebEnvironment.NONE)
class HostileFilesTest {

    private static final int MOST_PARTS = 300;

    @TempDir
    private static Path data;

    @TempDir
    private static Path folder;

    @Autowired
    private Ingestion ingestion;

    @Autowired
    private Documents documents;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("docent.data", data::toString);
        settings.add("docent.documents.folder", folder::toString);
        settings.add("docent.documents.reading.time-limit", () -> "10s");
        settings.add("docent.documents.reading.heap", () -> "128MB");
        settings.add("docent.documents.reading.max-parts", () -> MOST_PARTS);
        settings.add("docent.ingestion.at-start", () -> "false");
    }

    @BeforeAll
    static void makeFiles() throws IOException {
        Files.writeString(folder.resolve("good.md"), "The ferry left Port Ellery at noon.");
        Files.write(folder.resolve("flat-bomb.zip"), zip("zeros.txt", new byte[200 << 20]));
        Files.write(folder.resolve("nested-bomb.zip"), nested(6));
        Files.writeString(folder.resolve("entities.xml"), entityBomb());
        Files.writeString(folder.resolve("outside.xml"), """
                <?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>words &x;</a>""");
        Files.writeString(folder.resolve("deep.html"), "<div>".repeat(300_000) + "words");
        Files.writeString(folder.resolve("deep.xml"), "<a>".repeat(300_000) + "words" + "</a>".repeat(300_000));
        Files.writeString(folder.resolve("deep.md"), "> ".repeat(100_000) + "words");
        Files.writeString(folder.resolve("pages-loop.pdf"), loopingPages(), ISO_8859_1);
        Files.writeString(folder.resolve("form-loop.pdf"), loopingForm(), ISO_8859_1);
        for (String sparse : List.of("sparse.txt", "sparse.pdf")) {
            try (RandomAccessFile file =
                    new RandomAccessFile(folder.resolve(sparse).toFile(), "rw")) {
                file.setLength(2L << 30);
            }
        }
        Files.write(folder.resolve("climbing.zip"), zip("../../climbed.txt", "words".getBytes(UTF_8)));
        Files.writeString(folder.resolve("in\u202Evoice\u0007\nERROR all is lost.txt"), "The ferry was late.");
        writeManyAttachments();
    }

    @Test
    void eachHostileFileGetsAClearLineAndHarmsNoOther() throws Exception {
        IngestionReport report = ingestion.await(ingestion.start().id());

        assertThat(report.problem()).isEmpty();
        Map<String, FileReport> files =
                report.files().stream().collect(Collectors.toMap(FileReport::file, file -> file));
        assertThat(file(files, "good.md").outcome()).isEqualTo(Outcome.INDEXED);
        assertThat(problem(files, "flat-bomb.zip!/zeros.txt")).contains("200 times");
        assertThat(report.files().stream().filter(file -> file.file().startsWith("nested-bomb.zip")))
                .hasSizeLessThanOrEqualTo(MOST_PARTS + 1)
                .anySatisfy(file -> assertThat(file.problem().orElse("")).contains("depth of 5"));
        assertThat(text("outside.xml")).doesNotContain("root:");
        assertThat(problem(files, "sparse.txt")).isNotEmpty();
        assertThat(problem(files, "climbing.zip!/../../climbed.txt")).contains("lead out");
        assertThat(problem(files, "mail.eml")).contains("more than " + MOST_PARTS + " files");
        assertThat(report.files()).allSatisfy(HostileFilesTest::isReadOrSaysWhy);
        assertThat(documents.all()).allSatisfy(HostileFilesTest::hasNoUnseenCharacterInItsTitle);
        assertThat(folder.resolveSibling("climbed.txt")).doesNotExist();
    }

    private static void isReadOrSaysWhy(FileReport file) {
        assertThat(file.outcome()).isNotIn(Outcome.WAITING, Outcome.READING);
        if (file.outcome() == Outcome.FAILED) {
            assertThat(file.problem().orElseThrow()).endsWith(".").doesNotContain("Exception", "log says more");
        }
    }

    private static void hasNoUnseenCharacterInItsTitle(DocumentSummary document) {
        assertThat(document.title().codePoints())
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    private static String problem(Map<String, FileReport> files, String file) {
        return file(files, file).problem().orElse("");
    }

    private static FileReport file(Map<String, FileReport> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private String text(String file) {
        return documents.all().stream()
                .filter(document -> document.file().equals(file))
                .flatMap(document -> documents.text(document.id()).stream())
                .map(Documents.DocumentText::text)
                .findFirst()
                .orElse("");
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /// Of ten archives each, down to a depth.
    private static byte[] nested(int depth) throws IOException {
        byte[] inner = zip("words.txt", "words".getBytes(UTF_8));
        for (int level = 0; level < depth; level++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (int i = 0; i < 10; i++) {
                    zip.putNextEntry(new ZipEntry(i + ".zip"));
                    zip.write(inner);
                }
            }
            inner = bytes.toByteArray();
        }
        return inner;
    }

    private static String entityBomb() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY l0 \"words\">");
        for (int i = 1; i <= 10; i++) {
            bomb.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return bomb.append("]><a>&l10;</a>").toString();
    }

    /// A page tree whose only kid is the tree itself.
    private static String loopingPages() {
        return pdf("<</Type/Pages/Kids[2 0 R]/Count 1>>", "<<>>");
    }

    /// A page that draws a form that draws itself.
    private static String loopingForm() {
        return pdf(
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R>>",
                "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Length 5>>\nstream\n/F Do\nendstream",
                "<</Length 5>>\nstream\n/F Do\nendstream");
    }

    private static String pdf(String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        for (int i = 0; i < objects.length; i++) {
            pdf.append(i + 2).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        return pdf.append("trailer\n<</Root 1 0 R/Size ")
                .append(objects.length + 2)
                .append(">>\n%%EOF\n")
                .toString();
    }

    private static void writeManyAttachments() throws IOException {
        String content = Base64.getEncoder().encodeToString("The ferry was late.".getBytes(UTF_8));
        try (OutputStream out = Files.newOutputStream(folder.resolve("mail.eml"))) {
            out.write("""
                    From: Ann <ann@example.org>
                    Subject: Ten thousand notes
                    Date: Mon, 5 Jan 2026 10:00:00 +0000
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="x"

                    --x
                    Content-Type: text/plain

                    See the notes.
                    """.replace("\n", "\r\n").getBytes(UTF_8));
            for (int i = 0; i < 10_000; i++) {
                out.write(
                        "--x\r\nContent-Type: text/plain; name=\"%d.txt\"\r\nContent-Disposition: attachment; filename=\"%d.txt\"\r\nContent-Transfer-Encoding: base64\r\n\r\n%s\r\n"
                                .formatted(i, i, content)
                                .getBytes(UTF_8));
            }
            out.write("--x--\r\n".getBytes(UTF_8));
        }
    }
}
