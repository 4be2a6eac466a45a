package dev.docent.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.Block;
import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.document.SourceDocument;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TikaReaderTest {

    @Test
    void aPdfKnowsItsPagesAndLeavesOutWhatStandsOnEach() {
        SourceDocument document = Reading.ofTestFile("pages.pdf");

        assertThat(document.pages()).hasValue(3);
        assertThat(document.text())
                .startsWith("Lighthouse log\n\nThis log is kept")
                .doesNotContain("Page 2 of 3");
        assertThat(blockWith(document, "supply boat").page()).hasValue(3);
    }

    @Test
    void columnsAreReadOneAfterTheOtherAndWrappedLinesJoined() {
        assertThat(Reading.ofTestFile("two-columns.pdf").text())
                .contains("was built in 1931 at a yard in the north. She carried 220 passengers");
    }

    @Test
    void aWordDocumentKeepsItsHeadingsTablesAndLists() {
        assertThat(Reading.blocks(Reading.ofTestFile("letter.docx")))
                .contains(
                        "HEADING2 Number",
                        "TABLE_HEADER Item | Monthly cost",
                        "TABLE_ROW Electricity | 28",
                        "LIST_ITEM Report a lost key within a day.");
    }

    @Test
    void aSlideIsAPageUnderItsTitle() {
        SourceDocument document = Reading.ofTestFile("slides.pptx");

        assertThat(Reading.blocks(document))
                .contains("HEADING2 What it costs", "PARAGRAPH The budget is 2.4 million euros");
        assertThat(blockWith(document, "2.4 million").page()).hasValue(2);
    }

    @Test
    void aBookIsItsChaptersWithoutTheTableOfContents() {
        assertThat(Reading.blocks(Reading.ofTestFile("book.epub"))).element(2).isEqualTo("HEADING1 The lamp");
        assertThat(Reading.ofTestFile("book.epub").blocks()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            letter.docx | Letter about the boat shed
            mail.eml    | New buoys – delivery on Friday
            note.rtf    | Note on the harbour pilot
            sheet.xlsx  | Tidal ranges
            book.epub   | Two Tales of the Mole
            """)
    void theFileTellsItsTitle(String file, String title) {
        assertThat(Reading.ofTestFile(file).title()).isEqualTo(title);
    }

    @Test
    void theDateInTheFilesPropertiesIsTheLastResort() {
        assertThat(Reading.ofTestFile("letter.docx").published())
                .contains(new PublicationDate(LocalDate.of(2024, 9, 17), Origin.FILE_PROPERTIES));
    }

    private static Block blockWith(SourceDocument document, String words) {
        int position = document.text().indexOf(words);
        return document.blocks().stream()
                .filter(block -> block.start() <= position && position < block.end())
                .findFirst()
                .orElseThrow();
    }
}
