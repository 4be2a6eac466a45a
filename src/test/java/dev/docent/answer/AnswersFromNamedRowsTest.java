package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Conflicting;
import dev.docent.answer.Answer.Grounded;
import dev.docent.answer.Answer.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which row of a table is meant where its label, its neighbours or another document say more than the reader.
class AnswersFromNamedRowsTest {

    private static final double SURE = 14;
    private static final double UNSURE = -9;

    private static final String SHIFTS = """
            The news desk is staffed around the clock in three shifts.

            | Shift | Begins | Supplement |
            | --- | --- | --- |
            | Early | 06:00 | none |
            | Late | 14:00 | 10 per cent |
            | Night | 22:00 | 30 per cent |

            Nobody works more than five nights in a row, and there are eleven hours between two shifts.
            """;

    private final ExtractiveAnswerer answerer = new ExtractiveAnswerer(ShippedSettings.answers(), (_, _) -> List.of());

    private Answer answer(String question, Found... found) {
        return answerer.answer(question, Found.evidence(found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            How many days of leave do I get after one year?     ; 26
            How many days of leave do I get after seven years?  ; 30
            How many days of leave do I get after twenty-five years? ; 32
            How many days of leave do I get after 12.5 years?   ; 32
            """)
    void aNumberIsLookedUpInTheRangeThatHoldsIt(String question, String expected) {
        var found = new Found("leave.md", """
                Sabbatical: after seven years, up to six months without pay.

                | Years of service | Days of leave per year |
                | --- | --- |
                | Fewer than 2 | 26 |
                | 2 to 5 | 28 |
                | 6 to 10 | 30 |
                | More than 10 | 32 |
                """, "up to six months", UNSURE);

        assertThat(((Grounded) answer(question, found)).shortAnswer()).contains(expected);
    }

    @Test
    void theWeightOfAPartIsNotThatOfTheWhole() {
        var found = new Found("manual.md", """
                | Property | Value |
                | --- | --- |
                | Battery | lithium-ion, 4,800 mAh |
                | Weight | 318 g |
                """, "318 g", SURE);

        assertThat(answer("How much does the battery weigh?", found)).isInstanceOf(NotFound.class);
        assertThat(((Grounded) answer("How much does it weigh?", found)).shortAnswer())
                .contains("318 g");
    }

    @Test
    void aRowThatAnotherDocumentContradictsIsNotToldAlone() {
        var table = new Found("table.md", """
                | Item | Figure |
                | --- | --- |
                | Launch of the Karakoram corridor | 2013 |
                | Length | 1,300 km |
                """, "2013", SURE);
        var text = new Found("text.md", "The Karakoram corridor was launched in 2015.", "2015", SURE);

        var answer = (Conflicting) answer("When was the Karakoram corridor launched?", table, text);

        assertThat(answer.values()).extracting(Answer.Value::shortAnswer).containsExactlyInAnyOrder("2013", "2015");
    }

    @Test
    void whatIsComparedIsToldByItsRowsThoughASentenceSaysMoreOfTheQuestion() {
        var found = new Found("shifts.md", SHIFTS, "30 per cent", SURE);

        var answer = answer("What is the difference between the late shift and the night shift?", found);

        assertThat(answer.text()).contains("10 per cent", "30 per cent").doesNotContain("Nobody", "Early");
    }

    @Test
    void aTableIsListedForTheSentenceThatAnnouncesIt() {
        var found = new Found("shifts.md", SHIFTS, "three shifts", SURE);

        assertThat(answer("What are the shifts of the news desk?", found).text())
                .contains("Early", "Late", "Night");
    }

    @Test
    void anAmountThatReachesTheLeastOneDoesNotContradictIt() {
        String question = "How long does it take to charge the Tern?";
        var whole =
                new Found("a.md", "A full charge of the Tern takes 3 hours 20 minutes.", "3 hours 20 minutes", SURE);
        var least = new Found("b.md", "To charge the Tern takes at least 20 minutes.", "at least 20 minutes", SURE - 1);
        var more = new Found("c.md", "To charge the Tern takes at least 9 hours.", "at least 9 hours", SURE - 1);

        assertThat(answer(question, whole, least)).isInstanceOf(Grounded.class);
        assertThat(answer(question, whole, more)).isInstanceOf(Conflicting.class);
    }

    @Test
    void daysAreToldThoughTheReaderLikesWordsThatNameNone() {
        String question = "When did Dar meet Wang Yi?";
        var visit = new Found(
                "a.md", "Dar met Wang Yi during his visit of three days.", "during his visit of three days", SURE);
        var may = new Found("b.md", "Dar met Wang Yi on 20 May 2025.", "20 May 2025", UNSURE);
        var january = new Found("c.md", "Dar met Wang Yi on 4 January 2026.", "4 January 2026", UNSURE);

        assertThat(answer(question, visit, may, january).text()).contains("20 May 2025", "4 January 2026");
    }

    @Test
    void aDayOnWhichItDidNotHappenIsNotTold() {
        var denied = new Found("a.md", "Dar did not meet Wang Yi on 20 May 2025.", "20 May 2025", UNSURE);

        assertThat(answer("When did Dar meet Wang Yi?", denied)).isInstanceOf(NotFound.class);
    }

    @Test
    void aNameInFullAnswersRatherThanTheSameCutShort() {
        var cut = new Found("a.md", "Dar and Wang led the dialogue.", "Dar and Wang", SURE);
        var full = new Found("b.md", "Wang Yi and Dar led the dialogue.", "Wang Yi and Dar", SURE - 1);
        var one = new Found("c.md", "Wang Yi led the dialogue.", "Wang Yi", SURE + 1);

        assertThat(((Grounded) answer("Who led the dialogue?", cut, full)).shortAnswer())
                .contains("Wang Yi and Dar");
        assertThat(answer("Who led the dialogue?", cut, full, one)).isInstanceOf(Grounded.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How much does an oak plank cost? | Item: Oak plank 2 m; Price (EUR): 18.40; Supplier: Nordholz. [1]
            Who supplies sandpaper?          | Item: Sandpaper P120; Price (EUR): 0.80; Supplier: Schleif & Co. [1]
            What is the price of sandpaper?  | Item: Sandpaper P120; Price (EUR): 0.80; Supplier: Schleif & Co. [1]
            """)
    void aRowIsNamedWithoutItsMeasures(String question, String expected) {
        var found = new Found("prices.csv", """
                        | Item | Price (EUR) | Supplier |
                        | --- | --- | --- |
                        | Oak plank 2 m | 18.40 | Nordholz |
                        | Wood glue | 9.95 | Colla |
                        | Sandpaper P120 | 0.80 | Schleif & Co |
                        """, "Colla", UNSURE);

        assertThat(((Grounded) answer(question, found)).text()).isEqualTo(expected);
    }

    @Test
    void aRowOfSomethingElseIsNotTakenForIt() {
        String prices = "| Item | Price |\n| --- | --- |\n| Oak plank 2 m | 18.40 |\n| Wood glue | 9.95 |\n";

        assertThat(answer("How much does an oak door cost?", new Found("prices.csv", prices, "9.95", UNSURE)))
                .isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void aRowThatIsNamedGoesBeforeTheOneThatTheReaderChose() {
        var found = new Found("report.md", """
                        | | 2023 | 2024 |
                        | --- | --- | --- |
                        | Passengers (million) | 2.1 | 2.2 |
                        | Revenue (million euros) | 148 | 156 |
                        """, "148", SURE);

        assertThat(((Grounded) answer("How many passengers were carried in 2023?", found)).shortAnswer())
                .contains("2.1");
    }
}
