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

class PdfLayoutTest {

    private static final List<String> PARAGRAPH = List.of(
            "The keeper of the light writes down each evening when the lamp was lit and how long it",
            "burned, what the weather was like, and which ships went by in either direction. On the last",
            "day of the month the book is sent to the harbour.");

    @TempDir
    Path folder;

    private final PdfFile pdf = new PdfFile();

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    @Test
    void headingsAreToldByTheirType() throws IOException {
        pdf.page()
                .line(60, 80, 20, "The lighthouse")
                .bold(60, 120, 14, "1 The lamp")
                .lines(60, 140, PARAGRAPH)
                .bold(60, 200, 10, "1.1 Oil")
                .lines(60, 215, PARAGRAPH)
                .bold(60, 280, 14, "2 The keeper of the")
                .bold(60, 296, 14, "lamp and his boat")
                .lines(60, 316, PARAGRAPH);

        assertThat(headings())
                .containsExactly(
                        "HEADING1 The lighthouse",
                        "HEADING2 1 The lamp",
                        "HEADING3 1.1 Oil",
                        "HEADING2 2 The keeper of the lamp and his boat");
    }

    @Test
    void headingsAreThoseThatTheTagsNameWhereThereAreTags() throws IOException {
        pdf.page()
                .tagged("H1", 60, 80, 10, "The lighthouse")
                .lines(60, 92, PARAGRAPH)
                .tagged("H2", 60, 150, 10, "The lamp burns oil.")
                .lines(60, 170, PARAGRAPH)
                .bold(60, 230, 14, "Set as a heading")
                .lines(60, 250, PARAGRAPH);

        assertThat(headings()).containsExactly("HEADING1 The lighthouse", "HEADING2 The lamp burns oil.");
    }

    @Test
    void tagsThatMakeAHeadingOfEverythingAreNotBelieved() throws IOException {
        pdf.page().bold(60, 60, 14, "The lighthouse");
        for (int i = 0; i < PARAGRAPH.size(); i++) {
            pdf.tagged("H1", 60, 80 + 12 * i, 10, PARAGRAPH.get(i));
        }

        assertThat(headings()).containsExactly("HEADING1 The lighthouse");
    }

    @Test
    void emptyPagesAreNotTakenForAScan() throws IOException {
        pdf.page().page();

        assertThat(read().problem()).contains("There are no words in the file.");
    }

    @Test
    void aNumberedLineThatStandsAloneIsAHeading() throws IOException {
        pdf.page()
                .lines(60, 80, PARAGRAPH)
                .line(60, 140, 10, "2.3 Duties at night")
                .lines(60, 170, PARAGRAPH)
                .lines(60, 230, List.of("1. Light the lamp.", "2. Wind the clock.", "3. Watch."));

        assertThat(Reading.blocks(read()))
                .contains("HEADING1 2.3 Duties at night", "LIST_ITEM 1. Light the lamp.", "LIST_ITEM 3. Watch.");
    }

    @Test
    void boldWordsInASentenceAreNoHeading() throws IOException {
        pdf.page()
                .lines(60, 80, PARAGRAPH)
                .bold(60, 140, 10, "The keeper must never leave the lamp, and")
                .line(60, 152, 10, "nor may his children.")
                .bold(60, 180, 10, "Table 4. Hours of light")
                .lines(60, 220, PARAGRAPH);

        assertThat(headings()).isEmpty();
    }

    @Test
    void aWordThatWasHyphenatedIsWholeAgain() throws IOException {
        pdf.page()
                .lines(
                        60,
                        80,
                        List.of(
                                "The Minister told Parliament that the corridor was open. In a long speech to the Par-",
                                "liament of the day, which was the first of its kind, he said that he held the China-",
                                "Pakistan border to be safe, and that both long-term and short-term plans, made by pre-",
                                "and post-war governments, had been kept by the officers of the sea-going and lake-",
                                "going ships, on the lake and beyond."));

        assertThat(read().text())
                .contains(
                        "to the Parliament of",
                        "the China-Pakistan border",
                        "by pre- and post-war",
                        "lake-going ships");
    }

    @Test
    void whatStandsOnEveryOtherPageIsReadOnceAndThePagesNumbersAreLeftOut() throws IOException {
        for (int page = 1; page <= 6; page++) {
            pdf.page()
                    .line(60, 40, 9, page % 2 == 0 ? "Lighthouse handbook" : "The harbour office")
                    .line(60, 100, 10, "Entry " + "abcdef".charAt(page - 1) + " of the log speaks of the weather.")
                    .line(page % 2 == 0 ? 60 : 480, 800, 9, "Page " + page + " of 6");
        }

        assertThat(read().text())
                .contains("Entry a of the log", "Entry f of the log")
                .containsOnlyOnce("handbook")
                .containsOnlyOnce("harbour office")
                .doesNotContain("Page");
    }

    @Test
    void aNumberAtTheFootIsNoPartOfTheText() throws IOException {
        pdf.page().lines(60, 80, PARAGRAPH).line(300, 800, 10, "17");

        assertThat(read().text()).endsWith("sent to the harbour.");
    }

    @Test
    void aSentenceGoesOnOnTheNextPageBeyondAFootnote() throws IOException {
        pdf.page()
                .lines(60, 680, PARAGRAPH.subList(0, 2))
                .line(60, 760, 7, "1 The lamp burns whale oil.")
                .page()
                .line(60, 80, 10, "day of the week nothing is written at all.");

        SourceDocument document = read();

        assertThat(document.text()).contains("On the last day of the week nothing is written at all.\n\n1 The lamp");
        assertThat(document.blocks())
                .first()
                .satisfies(block -> assertThat(block.page()).hasValue(1));
    }

    @Test
    void columnsThatTheFileMixesAreReadOneAfterTheOther() {
        assertThat(Reading.ofTestFile("two-columns-interleaved.pdf").text())
                .contains("at a yard in the north. She carried 220 passengers", "the ferry lost her work. A museum");
    }

    @Test
    void labelsStayBesideTheirValuesHoweverManyWordsEachHas() throws IOException {
        String[][] rows = {
            {"Keeper", "Anna Holm of the northern lights, and her brother"},
            {"Ships counted in May 2025", "Forty in all, two of them at night"},
            {"Ships counted in June 2025", "Fifty-one, none at night"},
            {"Next visit of the boat", "Not before the storms are over"}
        };
        pdf.page().lines(60, 80, PARAGRAPH);
        for (int row = 0; row < rows.length; row++) {
            pdf.line(60, 140 + 14 * row, 10, rows[row][0]).line(260, 140 + 14 * row, 10, rows[row][1]);
        }

        assertThat(Reading.blocks(read()))
                .contains(
                        "TABLE_ROW Keeper | Anna Holm of the northern lights, and her brother",
                        "TABLE_ROW Ships counted in May 2025 | Forty in all, two of them at night",
                        "TABLE_ROW Next visit of the boat | Not before the storms are over");
    }

    @Test
    void aTableIsReadRowByRowUnderTheNamesOfItsColumns() throws IOException {
        pdf.page().lines(60, 80, PARAGRAPH);
        pdf.bold(250, 140, 10, "Year ended").bold(250, 152, 10, "May 2026").bold(400, 152, 10, "Change");
        pdf.line(60, 170, 10, "Lamp oil").line(260, 170, 10, "$ 1,200").line(410, 170, 10, "(30)");
        pdf.line(60, 184, 10, "Costs of the boat:");
        pdf.line(60, 198, 10, "Repairs").line(260, 198, 10, "310").line(410, 198, 10, "45");
        pdf.line(60, 212, 10, "Paint").line(410, 212, 10, "12");

        assertThat(Reading.blocks(read()))
                .containsSubsequence(
                        "TABLE_HEADER |  | Year ended May 2026 | Change |",
                        "TABLE_ROW Lamp oil | $ 1,200 | (30)",
                        "TABLE_ROW Costs of the boat:",
                        "TABLE_ROW Repairs | 310 | 45",
                        "TABLE_ROW Paint |  | 12");
    }

    @Test
    void linesThatAreStretchedToTheMarginAreNoTable() throws IOException {
        pdf.page();
        for (int line = 0; line < 3; line++) {
            pdf.line(60, 80 + 12 * line, 10, "the")
                    .line(110, 80 + 12 * line, 10, "lamp")
                    .line(170, 80 + 12 * line, 10, "burns,");
        }

        assertThat(Reading.blocks(read())).containsExactly("PARAGRAPH the lamp burns, the lamp burns, the lamp burns,");
    }

    @Test
    void whatAFormHoldsFollowsThePage() throws IOException {
        pdf.page().lines(60, 80, PARAGRAPH).field("Name of the keeper", "Ida Berg");

        assertThat(read().text()).contains("sent to the harbour.", "Name of the keeper: Ida Berg");
    }

    private List<String> headings() throws IOException {
        return Reading.blocks(read()).stream()
                .filter(block -> block.startsWith("HEADING"))
                .toList();
    }

    private SourceDocument read() throws IOException {
        return Reading.of(pdf.saveIn(folder));
    }
}
