package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docent.document.UnreadableDocumentException;
import dev.docent.document.pdf.PdfFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTimeTest {

    private static final ReadingSettings USUAL = ReadingSettings.USUAL;

    @TempDir
    private Path folder;

    @Test
    void thePagesThatWereReadInTimeAreKept() throws IOException {
        int looks = SlowReading.looks(pdf(2), USUAL);

        SlowReading.Read read = SlowReading.upTo(looks, pdf(9), USUAL);

        assertThat(read.content().truncated()).isTrue();
        assertThat(read.content().text()).contains("page number 1").doesNotContain("page number 9");
        assertThat(read.problem().orElseThrow())
                .matches("Only the first( \\d)? of 9 pages could be read within the 60 seconds that"
                        + " docent\\.documents\\.reading\\.time-limit allows\\.");
    }

    @Test
    void whatIsReadInTimeIsWhole() throws IOException {
        SlowReading.Read read = SlowReading.upTo(SlowReading.looks(pdf(2), USUAL), pdf(2), USUAL);

        assertThat(read.content().truncated()).isFalse();
        assertThat(read.problem()).isEmpty();
    }

    @Test
    void aFileOfWhichNothingWasReadIsGivenUpForNow() throws IOException {
        Path pdf = pdf(2);

        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> SlowReading.upTo(1, pdf, USUAL))
                .withMessageContaining("took longer than 60 seconds")
                .withMessageContaining("docent.documents.reading.time-limit")
                .matches(UnreadableDocumentException::isDoubtful);
    }

    private Path pdf(int pages) throws IOException {
        try (PdfFile pdf = new PdfFile()) {
            for (int page = 1; page <= pages; page++) {
                pdf.page().line(72, 100, 10, "This is page number " + page);
            }
            return pdf.saveIn(folder);
        }
    }
}
