package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docent.document.SourceDocument;
import dev.docent.document.UnreadableDocumentException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannedPagesTest {

    private static final String OCR = "docent.documents.reading.ocr=true";

    private static final String NAMES = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    @TempDir
    private Path folder;

    @Test
    void pagesThatArePicturesAmongOthersAreCounted() throws IOException {
        SourceDocument document = Reading.of(pdf("TSSSTB", 1000));

        assertThat(document.text()).contains("The ferry was late");
        assertThat(document.problem().orElseThrow())
                .startsWith("3 of 6 pages are pictures without text")
                .contains(OCR);
    }

    @Test
    void aScannedPageMayBeCutIntoStripes() throws IOException {
        assertThat(Reading.of(pdf("TS", 100)).problem().orElseThrow())
                .startsWith("1 of 2 pages is a picture without text");
    }

    @Test
    void coversSmallPicturesAndBlankPagesAreNothingToTellOf() throws IOException {
        assertThat(Reading.of(pdf("S" + "T".repeat(40) + "S", 1000)).problem()).isEmpty();
        assertThat(Reading.of(pdf("TBLBT", 1000)).problem()).isEmpty();
    }

    @Test
    void anOfficeFileOfPicturesAloneIsTakenForAScan() throws Exception {
        Path letter = letter();
        Path slides = slides();

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Reading.of(letter))
                .withMessageContaining(OCR);
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Reading.of(slides))
                .withMessageContaining(OCR);
    }

    /// @param pages a letter for each: text, a scan, a logo or nothing
    /// @param stripe how high the stripes of a scan are, in its own dots
    private Path pdf(String pages, int stripe) throws IOException {
        Path path = folder.resolve(pages.length() + "-" + stripe + ".pdf");
        try (PDDocument pdf = new PDDocument()) {
            PDImageXObject scan = LosslessFactory.createFromImage(pdf, picture(700, stripe));
            PDImageXObject logo = LosslessFactory.createFromImage(pdf, picture(100, 100));
            for (int i = 0; i < pages.length(); i++) {
                char kind = pages.charAt(i);
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    fill(content, kind, kind == 'S' ? scan : logo, NAMES.charAt(i % NAMES.length()));
                }
            }
            pdf.save(path.toFile());
        }
        return path;
    }

    private static void fill(PDPageContentStream content, char kind, PDImageXObject picture, char name)
            throws IOException {
        if (kind == 'T') {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText("The ferry was late at quay " + name + ", and nobody knew why.");
            content.endText();
        } else if (kind == 'L') {
            content.drawImage(picture, 72, 700);
        } else if (kind == 'S') {
            int stripes = 1000 / picture.getHeight();
            for (int i = 0; i < stripes; i++) {
                content.drawImage(picture, 0, i * 842f / stripes, 595, 842f / stripes);
            }
        }
    }

    private Path letter() throws IOException, InvalidFormatException {
        Path path = folder.resolve("letter.docx");
        try (XWPFDocument letter = new XWPFDocument();
                OutputStream out = Files.newOutputStream(path)) {
            letter.createParagraph()
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(png()),
                            PictureType.PNG,
                            "scan.png",
                            Units.toEMU(400),
                            Units.toEMU(600));
            letter.write(out);
        }
        return path;
    }

    private Path slides() throws IOException {
        Path path = folder.resolve("slides.pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(path)) {
            show.createSlide().createPicture(show.addPicture(png(), PictureData.PictureType.PNG));
            show.write(out);
        }
        return path;
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture(400, 600), "png", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage picture(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }
}
