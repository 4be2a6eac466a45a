package dev.docent.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.passage.Passage;
import dev.docent.reader.Reading;
import dev.docent.reader.Reading.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadTextTest {

    private static final String TABLE = """
            Ceilings apply to one night.

            | City | Ceiling | Allowance |
            | --- | --- | --- |
            | Oslo | 210 euros | 70 euros |
            | Kraków | 90 euros | 40 euros |

            Breakfast is not included.
            """;

    private static Passage passage(String text, String columns) {
        return Matches.of("travel.md", 0, text, columns).passage();
    }

    private static List<String> placed(Passage passage, String words) {
        ReadText read = ReadText.of(passage);
        int start = read.text().indexOf(words);
        var reading = new Reading(List.of(new Span(start, start + words.length(), 1)), 0);
        return read.place(reading).spans().stream()
                .map(span -> passage.text().substring(span.start(), span.end()))
                .toList();
    }

    @Test
    void cellsAreReadAfterTheNamesOfTheirColumnsAndTheRestAsItIs() {
        assertThat(ReadText.of(passage(TABLE, "")).text())
                .contains("City: Kraków; Ceiling: 90 euros; Allowance: 40 euros.")
                .startsWith("Ceilings apply to one night.\n\n| City |")
                .endsWith("Breakfast is not included.\n");
    }

    @Test
    void wordsAreFoundWhereTheyStandInThePassage() {
        assertThat(placed(passage(TABLE, ""), "90 euros")).containsExactly("90 euros");
        assertThat(placed(passage(TABLE, ""), "one night")).containsExactly("one night");
        assertThat(placed(passage(TABLE, ""), "not included")).containsExactly("not included");
    }

    @Test
    void theNameOfAColumnIsNoAnswer() {
        assertThat(placed(passage("| Oslo | 210 |", "| City | Ceiling |"), "Ceiling"))
                .isEmpty();
    }

    @Test
    void wordsOverSeveralCellsAreHeldToTheFirst() {
        assertThat(placed(passage(TABLE, ""), "90 euros; Allowance: 40")).containsExactly("90 euros");
    }

    @Test
    void wordsMayGoOnFromOneLineIntoTheNext() {
        assertThat(placed(passage("Built in\nthe year 1871.", ""), "in\nthe year"))
                .containsExactly("in\nthe year");
    }
}
