package dev.docent.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfParagraphsTest {

    private static final String FULL = "A line of text that reaches to the margin of its page and";

    @Test
    void wrappedLinesAreOneParagraph() {
        assertThat(PdfParagraphs.of(List.of(FULL, FULL, "Ends here.", "Next")))
                .containsExactly(FULL + " " + FULL + " Ends here.", "Next");
    }

    @Test
    void aSentenceGoesOnBeyondAGap() {
        assertThat(PdfParagraphs.of(List.of(FULL, "", "then ends.", "", "Heading", "", FULL)))
                .containsExactly(FULL + " then ends.", "Heading", FULL);
    }

    @Test
    void shortLinesStayApart() {
        assertThat(PdfParagraphs.of(List.of("Quay 4", "Northgate", "1. Rope", FULL)))
                .containsExactly("Quay 4", "Northgate", "1. Rope", FULL);
    }
}
