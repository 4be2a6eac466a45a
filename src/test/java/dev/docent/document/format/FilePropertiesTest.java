package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.PublicationDate;
import dev.docent.document.UnreadableDocumentException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePropertiesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2013-12-23T23:15:00Z", "2013-01-27T09:14:16Z", "2006-09-16T00:00:00Z"})
    void whenATemplateWasMadeIsNotWhenTheDocumentWas(String created) throws Exception {
        assertThat(published(letter(created))).isEmpty();
    }

    @Test
    void whenTheDocumentWasMadeIsTaken() throws Exception {
        assertThat(published(letter("2013-12-23T23:16:00Z"))).contains(LocalDate.of(2013, 12, 23));
    }

    /// Greenwich, whose day Tika tells, is hours away.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "D:20260105073000+08'00'",
                "D:20260105213000-05'00'",
                "20260105120000Z",
                "D:20260105",
                "D:202601051200"
            })
    void aPdfIsOfTheDayThatItWasMadeOnWhereItWasMade(String created) throws Exception {
        assertThat(published(pdf(created))).contains(LocalDate.of(2026, 1, 5));
    }

    @Test
    void aPdfMayTellAYearAlone() throws Exception {
        assertThat(published(pdf("D:2026"))).contains(LocalDate.of(2026, 1, 1));
    }

    /// A copy, a mail or a checkout gives a file a new time.
    @Test
    void theTimeOfTheFileItselfIsNoDate() throws IOException {
        FileTime changed = FileTime.from(Instant.parse("1999-02-03T12:00:00Z"));
        for (Path sample : (Iterable<Path>) samples()::iterator) {
            Path file = Files.copy(sample, folder.resolve(sample.getFileName()));
            Optional<LocalDate> before = published(file);

            Files.setLastModifiedTime(file, changed);

            assertThat(published(file))
                    .as(sample.toString())
                    .isEqualTo(before)
                    .isNotEqualTo(Optional.of(LocalDate.of(1999, 2, 3)));
        }
    }

    private static Stream<Path> samples() {
        return Reading.files().stream();
    }

    private static Optional<LocalDate> published(Path file) {
        try {
            return Reading.of(file).published().map(PublicationDate::date);
        } catch (UnreadableDocumentException refused) {
            return Optional.empty();
        }
    }

    private Path pdf(String created) throws IOException {
        Path file = folder.resolve("report.pdf");
        try (PDDocument report = new PDDocument()) {
            report.addPage(new PDPage());
            report.getDocumentInformation().getCOSObject().setString(COSName.CREATION_DATE, created);
            report.save(file.toFile());
        }
        return file;
    }

    private Path letter(String created) throws Exception {
        Path file = folder.resolve("letter.docx");
        try (XWPFDocument letter = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            letter.getProperties().getCoreProperties().setCreated(created);
            letter.createParagraph().createRun().setText("The ferry leaves at noon.");
            letter.write(out);
        }
        return file;
    }
}
