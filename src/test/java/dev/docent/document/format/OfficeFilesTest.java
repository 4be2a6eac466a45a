package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.SourceDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeFilesTest {

    @TempDir
    Path folder;

    @Test
    void aSheetIsASectionAndItsRowsGoUnderTheNamesOfTheirColumns() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Depths");
            row(sheet, 1, 1, "Depths of the harbour");
            row(sheet, 3, 1, "Place", "Metres", "Measured by");
            row(sheet, 4, 1, "Mole", 9.5, "Ida");
            row(sheet, 5, 1, "Quay 4", "", "Ole");
            row(sheet, 6, 1, "In the bay");
            sheet.getRow(4).getCell(2).setCellStyle(style(workbook, "0.00"));
            workbook.createSheet("Hidden").createRow(0).createCell(0).setCellValue("Rocks off the mole");
            workbook.setSheetHidden(1, true);

            assertThat(Reading.blocks(read(workbook, "depths.xlsx")))
                    .containsExactly(
                            "HEADING1 Depths",
                            "PARAGRAPH Depths of the harbour",
                            "TABLE_HEADER Place | Metres | Measured by",
                            "TABLE_ROW Mole | 9.50 | Ida",
                            "TABLE_ROW Quay 4 |  | Ole",
                            "TABLE_ROW In the bay",
                            "HEADING1 Hidden",
                            "TABLE_ROW Rocks off the mole");
        }
    }

    @Test
    void aFormOfLabelsAndValuesHasNoHeader() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Boat");
            row(sheet, 0, 0, "Name:", "Anna");
            row(sheet, 1, 0, "Built:", "Northgate");

            assertThat(Reading.blocks(read(workbook, "boat.xlsx")))
                    .contains("TABLE_ROW Name: | Anna", "TABLE_ROW Built: | Northgate");
        }
    }

    @Test
    void aSlideHasATitleAndNotes() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFSlide slide = show.createSlide();
            slide.createTextBox().setText("The new ferry");
            slide.createTextBox().setText("She carries 220 passengers.");
            show.getNotesSlide(slide).getPlaceholder(1).setText("Say who paid.");

            SourceDocument document = read(show, "ferry.pptx");

            assertThat(Reading.blocks(document))
                    .containsSubsequence(
                            "HEADING2 The new ferry",
                            "PARAGRAPH She carries 220 passengers.",
                            "PARAGRAPH Notes: Say who paid.");
            assertThat(document.blocks())
                    .allSatisfy(block -> assertThat(block.page()).hasValue(1));
        }
    }

    @Test
    void theMastersTextIsReadOnlyIfTheSlidesHaveNone() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            XSLFSlide slide = show.createSlide();
            XSLFTextBox box = show.getSlideMasters().getFirst().createTextBox();
            box.setText("Harbour office, internal");

            assertThat(read(show, "empty.pptx").text()).isEqualTo("Harbour office, internal");

            slide.createTextBox().setText("The new ferry");

            assertThat(read(show, "full.pptx").text()).isEqualTo("The new ferry");
        }
    }

    @Test
    void aCommentInALetterIsKept() throws IOException {
        try (XWPFDocument letter = new XWPFDocument()) {
            XWPFParagraph paragraph = letter.createParagraph();
            paragraph.createRun().setText("The boat shed is let.");
            var comment = letter.createComments().createComment(BigInteger.ONE);
            comment.createParagraph().createRun().setText("Until when?");
            paragraph.getCTP().addNewCommentRangeStart().setId(BigInteger.ONE);
            paragraph.getCTP().addNewR().addNewCommentReference().setId(BigInteger.ONE);

            assertThat(read(letter, "letter.docx").text()).contains("The boat shed is let.", "Until when?");
        }
    }

    @Test
    void aSheetThatNobodyNamedIsNoTitle() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            row(workbook.createSheet("Tabelle1"), 0, 0, "Place", "Metres");
            row(workbook.getSheetAt(0), 1, 0, "Mole", 9.5);

            assertThat(read(workbook, "harbour-depths.xlsx").title()).isEqualTo("Harbour depths");
        }
    }

    private SourceDocument read(POIXMLDocument file, String name) throws IOException {
        Path path = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(path)) {
            file.write(out);
        }
        return Reading.of(path);
    }

    private static CellStyle style(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void row(XSSFSheet sheet, int number, int column, Object... values) {
        XSSFRow row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number figure) {
                row.createCell(column + i).setCellValue(figure.doubleValue());
            } else {
                row.createCell(column + i).setCellValue(values[i].toString());
            }
        }
    }
}
