package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.docent.document.Extraction;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Needs Tesseract, as its users do: without it the tests are passed over, unless `CI` is `true`.
class TextRecognitionTest {

    private static final ReadingSettings RECOGNISING =
            new ReadingSettings(5_000_000, 5, 100, 1L << 30, 200, List.of(), "eng", Duration.ofSeconds(60));

    @TempDir
    private Path folder;

    @BeforeEach
    void tesseractIsThere() {
        boolean required = Boolean.parseBoolean(System.getenv("CI"));
        boolean there = Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "tesseract")));
        if (!required) {
            assumeThat(there).as("Tesseract is installed").isTrue();
        }
    }

    @Test
    void theTextOfAScannedPageIsRead() throws IOException {
        assertThat(text(scan(1))).contains("ferry", "Ellery");
    }

    @Test
    void ofALongScanThePagesAreKeptThatWereRecognisedInTime() throws IOException {
        int looks = SlowReading.looks(scan(2), RECOGNISING);

        SlowReading.Read read = SlowReading.upTo(looks, scan(5), RECOGNISING);

        assertThat(read.content().truncated()).isTrue();
        assertThat(read.content().text().split("ferry", -1)).hasSizeBetween(2, 4);
        assertThat(read.problem().orElseThrow()).containsPattern("Only the first( \\d)? of 5 pages could be read");
    }

    @Test
    void theTextOfAPictureIsRead() throws IOException {
        Path path = folder.resolve("notice.png");
        ImageIO.write(picture(), "png", path.toFile());

        assertThat(text(path)).contains("ferry", "Ellery");
    }

    @Test
    void aPageWithTextIsNotRecognisedAgain() {
        String plain = Reading.ofTestFile("pages.pdf").text();

        assertThat(text(Path.of("src/test/resources/documents/pages.pdf"))).isEqualTo(plain);
    }

    private static String text(Path path) {
        try (Extraction extraction = Reading.extraction(RECOGNISING, Reading.file(path))) {
            return extraction.document().text();
        }
    }

    private Path scan(int pages) throws IOException {
        Path path = folder.resolve("scan.pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDImageXObject picture = LosslessFactory.createFromImage(pdf, picture());
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(picture, 40, 600, 500, 100);
                }
            }
            pdf.save(path.toFile());
        }
        return path;
    }

    /// Drawn by the outlines of a font that comes with PDFBox: no font of the system is needed.
    private static BufferedImage picture() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(500, 100));
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                content.newLineAtOffset(20, 50);
                content.showText("The ferry leaves Port Ellery at noon.");
                content.endText();
            }
            return new PDFRenderer(pdf).renderImageWithDPI(0, 200);
        }
    }
}
