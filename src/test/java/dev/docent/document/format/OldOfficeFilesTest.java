package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docent.document.Extraction;
import dev.docent.document.SourceDocument;
import dev.docent.document.UnreadableDocumentException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Files of the formats before 2007, and of all that are protected.
class OldOfficeFilesTest {

    @TempDir
    private Path folder;

    @Test
    void theRowsOfASheetGoUnderTheNamesOfTheirColumns() throws IOException {
        try (HSSFWorkbook workbook = depths()) {
            assertThat(Reading.blocks(Reading.of(saved(workbook, "depths.xls"))))
                    .containsExactly(
                            "HEADING1 Depths",
                            "TABLE_HEADER Place | Metres | Measured by",
                            "TABLE_ROW Mole | 9.5 | Ida");
        }
    }

    @Test
    void aSlideIsAPageUnderItsTitle() throws IOException {
        try (HSLFSlideShow show = ferry()) {
            SourceDocument document = Reading.of(saved(show, "ferry.ppt"));

            assertThat(Reading.blocks(document))
                    .containsSubsequence("HEADING2 The new ferry", "PARAGRAPH She carries 220 passengers.");
            assertThat(document.blocks().getLast().page()).hasValue(2);
            assertThat(document.pages()).hasValue(2);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"standard", "agile"})
    void aLetterThatIsProtectedIsOpenedByItsPassword(EncryptionMode mode) throws Exception {
        Path letter = folder.resolve("letter.docx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(letter)) {
            write(files, mode);
            files.writeFilesystem(out);
        }

        assertIsOpenedByItsPassword(letter, "The boat shed is let.");
    }

    @Test
    void oldFilesThatAreProtectedAreOpenedByTheirPasswords() throws IOException {
        Path sheet;
        Path slides;
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook workbook = depths();
                HSLFSlideShow show = ferry()) {
            sheet = saved(workbook, "depths.xls");
            slides = saved(show, "ferry.ppt");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertIsOpenedByItsPassword(sheet, "Mole | 9.5 | Ida");
        assertIsOpenedByItsPassword(slides, "She carries 220 passengers.");
    }

    private static void assertIsOpenedByItsPassword(Path path, String words) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Reading.of(path))
                .withMessageContaining("protected by a password");
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> text(path, "wrong"))
                .withMessageContaining("protected by a password");
        assertThat(text(path, "wrong", "secret")).contains(words);
    }

    private static String text(Path path, String... passwords) {
        var settings =
                new ReadingSettings(5_000_000, 5, 100, 1L << 30, 200, List.of(passwords), "", Duration.ofSeconds(60));
        try (Extraction read = Reading.extraction(settings, Reading.file(path))) {
            return read.document().text();
        }
    }

    private static void write(POIFSFileSystem files, EncryptionMode mode) throws IOException, GeneralSecurityException {
        Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
        encryptor.confirmPassword("secret");
        try (XWPFDocument letter = new XWPFDocument();
                OutputStream out = encryptor.getDataStream(files)) {
            letter.createParagraph().createRun().setText("The boat shed is let.");
            letter.write(out);
        }
    }

    private static HSSFWorkbook depths() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        Sheet sheet = workbook.createSheet("Depths");
        Row header = sheet.createRow(0);
        List<String> names = List.of("Place", "Metres", "Measured by");
        for (int i = 0; i < names.size(); i++) {
            header.createCell(i).setCellValue(names.get(i));
        }
        Row row = sheet.createRow(1);
        row.createCell(0).setCellValue("Mole");
        row.createCell(1).setCellValue(9.5);
        row.createCell(2).setCellValue("Ida");
        return workbook;
    }

    private static HSLFSlideShow ferry() {
        HSLFSlideShow show = new HSLFSlideShow();
        show.createSlide().addTitle().setText("The harbour");
        HSLFSlide slide = show.createSlide();
        slide.addTitle().setText("The new ferry");
        HSLFTextBox box = slide.createTextBox();
        box.setText("She carries 220 passengers.");
        return show;
    }

    private Path saved(HSSFWorkbook workbook, String name) throws IOException {
        Path path = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(path)) {
            workbook.write(out);
        }
        return path;
    }

    private Path saved(HSLFSlideShow show, String name) throws IOException {
        Path path = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(path)) {
            show.write(out);
        }
        return path;
    }
}
