package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docent.document.Extraction;
import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.pdf.PdfFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
