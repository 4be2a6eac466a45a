package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docent.document.Extraction;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.pdf.PdfFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectedFilesTest {

    @TempDir
    private Path folder;

    @Test
    void aPasswordThatIsKnownOpensAFile() throws IOException {
        ReadingSettings settings = new ReadingSettings(
                5_000_000, 5, 100, 1L << 30, 200, List.of("wrong", "secret"), "", Duration.ofSeconds(60));
        Path path = protectedBy("secret");

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Reading.of(path))
                .withMessageContaining("docent.documents.reading.passwords");
        try (Extraction read = Reading.extraction(settings, Reading.file(path))) {
            assertThat(Reading.blocks(read.document()))
                    .containsExactly("HEADING1 Log of the day", "PARAGRAPH The ferry was late, and nobody knew why.");
        }
    }

    @Test
    void anOpenDocumentThatIsProtectedIsNamedAsSuch() throws IOException {
        Path path = folder.resolve("letter.odt");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(zip, "content.xml", "what nobody can read");
            entry(zip, "META-INF/manifest.xml", """
                    <m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                    <m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>""");
        }

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Reading.of(path))
                .withMessageContaining("protected by a password");
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private Path protectedBy(String password) throws IOException {
        Path path = new PdfFile()
                .page()
                .bold(72, 100, 18, "Log of the day")
                .line(72, 140, 10, "The ferry was late, and nobody knew why.")
                .saveIn(folder);
        try (PDDocument pdf = Loader.loadPDF(path.toFile())) {
            pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            Path closed = folder.resolve("protected.pdf");
            pdf.save(closed.toFile());
            return closed;
        }
    }
}
