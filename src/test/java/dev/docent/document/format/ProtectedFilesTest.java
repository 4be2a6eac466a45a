package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docent.document.Extraction;
import dev.docent.document.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
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
            assertThat(read.document().text()).contains("The ferry was late.");
        }
    }

    private Path protectedBy(String password) throws IOException {
        Path path = folder.resolve("protected.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(100, 700);
                content.showText("The ferry was late.");
                content.endText();
            }
            pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            pdf.save(path.toFile());
        }
        return path;
    }
}
