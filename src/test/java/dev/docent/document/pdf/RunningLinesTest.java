package dev.docent.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.SourceDocument;
import dev.docent.document.format.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningLinesTest {

    private static final List<String> WORDS = List.of("lamp", "buoy", "mole", "quay", "boat", "tide");

    @TempDir
    Path folder;

    private final PdfFile pdf = new PdfFile();

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    @Test
    void rowsOfFiguresStayThoughTheyLookAlikeOnEveryPage() throws IOException {
        for (int page = 0; page < 4; page++) {
            pdf.page();
            for (int row = 0; row < 28; row++) {
                pdf.line(
                        60,
                        60 + 26 * row,
                        10,
                        "%02d.%02d.2024 1.0%02d5 0.8%02d0".formatted(row + 1, page + 1, row, row));
            }
        }

        String text = read().text();

        for (int page = 1; page <= 4; page++) {
            assertThat(text).contains("01.0" + page + ".2024", "02.0" + page + ".2024", "28.0" + page + ".2024");
        }
    }

    @Test
    void invoicesOfAPageEachKeepTheirNumbersAndTheirSums() throws IOException {
        for (int page = 1; page <= 5; page++) {
            pdf.page()
                    .line(60, 60, 10, "Invoice No. " + (4710 + page))
                    .line(60, 120, 10, "One " + WORDS.get(page) + " was delivered to the harbour.")
                    .line(60, 780, 10, "Total " + 100 * page + ".00 EUR");
        }

        assertThat(read().text()).contains("Invoice No. 4711", "Invoice No. 4715", "Total 100.00 EUR", "Total 500.00");
    }

    @Test
    void whatIsCountedUpFromPageToPageIsNoPageNumber() throws IOException {
        for (int page = 1; page <= 4; page++) {
            pdf.page()
                    .bold(60, 60, 14, "Lot " + page)
                    .line(60, 100, 10, "The " + WORDS.get(page) + " is sold as it is.");
        }

        assertThat(read().text()).contains("Lot 1", "Lot 2", "Lot 3", "Lot 4");
    }

    @Test
    void whatRunsOverAllPagesIsReadOnceAndDoesNotPartTheText() throws IOException {
        for (int page = 1; page <= 6; page++) {
            pdf.page()
                    .line(60, 40, 9, "Lighthouse handbook")
                    .line(480, 40, 9, Integer.toString(page + 10))
                    .line(60, 100, 10, "Entry " + WORDS.get(page - 1) + " of the log speaks of the weather and")
                    .line(60, 800, 9, "Version 3.2, effective 1 March 2024 | " + page);
        }

        SourceDocument document = read();

        assertThat(document.text())
                .startsWith("Entry lamp")
                .containsOnlyOnce("Lighthouse handbook")
                .containsOnlyOnce("effective 1 March 2024")
                .doesNotContain("\n11", "\n16")
                .contains("Entry tide");
        assertThat(document.title()).startsWith("Entry lamp");
    }

    @Test
    void theNamesOfColumnsStayAboveTheFirstRows() throws IOException {
        for (int page = 1; page <= 4; page++) {
            pdf.page().line(60, 60, 10, "Place").line(260, 60, 10, "Metres");
            for (int row = 0; row < 5; row++) {
                pdf.line(60, 74 + 14 * row, 10, WORDS.get(row) + " " + "abcd".charAt(page - 1))
                        .line(260, 74 + 14 * row, 10, page + "." + row);
            }
        }

        assertThat(Reading.blocks(read())).startsWith("TABLE_HEADER Place | Metres", "TABLE_ROW lamp a | 1.0");
        assertThat(read().text()).containsOnlyOnce("Metres").contains("lamp d");
    }

    @Test
    void aRaisedNumberIsNoPartOfTheNumberBeforeIt() throws IOException {
        pdf.page()
                .line(60, 80, 10, "The fine is 100")
                .line(60 + width("The fine is 100"), 76, 6, "1")
                .line(60 + width("The fine is 100") + 6, 80, 10, "euros.");

        assertThat(read().text()).isEqualTo("The fine is 100^1 euros.");
    }

    private static double width(String text) throws IOException {
        return PdfFile.width(text, 10);
    }

    private SourceDocument read() throws IOException {
        return Reading.of(pdf.saveIn(folder));
    }
}
