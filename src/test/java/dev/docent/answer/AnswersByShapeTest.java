package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Conflicting;
import dev.docent.answer.Answer.Grounded;
import dev.docent.answer.Answer.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Answers to questions that ask for more, or for something else, than one value.
class AnswersByShapeTest {

    private static final double SURE = 14;

    private final ExtractiveAnswerer answerer = new ExtractiveAnswerer(ShippedSettings.answers(), (_, _) -> List.of());

    private Answer answer(String question, Found... found) {
        return answerer.answer(question, Found.evidence(found));
    }

    @Test
    void meetingsThatEachReportDatesAreBothTrue() {
        var may =
                new Found("may.md", LocalDate.of(2025, 5, 20), "Dar met Wang Yi on 20 May 2025.", "20 May 2025", SURE);
        var january = new Found(
                "january.md", LocalDate.of(2026, 1, 5), "Dar met Wang Yi on 4 January 2026.", "4 January 2026", SURE);

        var answer = (Grounded) answer("When did Dar meet Wang Yi?", may, january);

        assertThat(answer.text()).contains("20 May 2025").contains("4 January 2026");
        assertThat(answer.citations())
                .extracting(citation -> citation.document().file())
                .containsExactlyInAnyOrder("may.md", "january.md");
    }

    @Test
    void oneOfThoseWhoAreNamedIsNoOtherAnswer() {
        var both = new Found("a.md", "Wang Yi and Dar led the dialogue.", "Wang Yi and Dar", SURE);
        var one = new Found("b.md", "Ishaq Dar led the dialogue.", "Ishaq Dar", SURE);
        var another = new Found("b.md", "Ishaq Khan led the dialogue.", "Ishaq Khan", SURE);

        assertThat(answer("Who led the dialogue?", both, one)).isInstanceOf(Grounded.class);
        assertThat(answer("Who led the dialogue?", both, another)).isInstanceOf(Conflicting.class);
    }

    @Test
    void whatIsSaidOfAnotherStrikeOrOfNobodyWhoIsNamedIsNoConflict() {
        var strike = new Found("strike.md", "The strike of the drivers took 13 days.", "13 days", SURE);
        var other = new Found("other.md", "The last strike of the drivers took nine days.", "nine days", SURE - 1);
        var head = new Found("fares.md", "Martin Ossowski, head of BVG Nord, was asked.", "Martin Ossowski", SURE);
        var leader = new Found(
                "pay.md", "BVG Nord has made an offer. It is too low, said Petra Malik.", "Petra Malik", SURE - 1);

        assertThat(answer("How long did the strike of the drivers take?", strike, other)
                        .text())
                .isEqualTo("The strike of the drivers took 13 days. [1]");
        assertThat(answer("Who is head of BVG Nord?", head, leader)).isNotInstanceOf(Conflicting.class);
    }

    @Test
    void aConflictPointsOutTheNewerSource() {
        var old = new Found("a.md", LocalDate.of(2024, 3, 1), "The corridor was launched in 2013.", "2013", SURE);
        var recent = new Found("b.md", LocalDate.of(2026, 1, 9), "The corridor was launched in 2015.", "2015", SURE);

        var answer = (Conflicting) answer("When was the corridor launched?", old, recent);

        assertThat(answer.text()).endsWith("The newer source says “2015” (9 January 2026).");
    }

    @Test
    void aQuestionWhetherIsAnsweredYesOrNoOnlyWhereTheSentenceIsClear() {
        assertThat(answer("Is alcohol refunded?", Found.lighthouse("Alcohol is never refunded.", "never"))
                        .text())
                .isEqualTo("No. Alcohol is never refunded. [1]");
        assertThat(answer("Did Dar meet Ding?", Found.lighthouse("Yesterday Dar met Ding.", "Yesterday"))
                        .text())
                .isEqualTo("Yes. Yesterday Dar met Ding. [1]");
        assertThat(answer("Did Dar meet Ding?", Found.lighthouse("Dar might meet Ding in May.", "in May"))
                        .text())
                .isEqualTo("Dar might meet Ding in May. [1]");
        assertThat(answer("Did Dar meet Ding?", Found.lighthouse("Dar met Wang in May.", "in May")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aQuestionForAllGetsTheWholeList() {
        var found = new Found(
                "aims.md", "Ding named these aims:\n\n- trust\n- trade\n- talks\n\nIt rained.", "trust", SURE);

        var answer = (Grounded) answer("What are the aims that Ding named?", found);

        assertThat(answer.text()).isEqualTo("Ding named these aims: trust; trade; talks. [1]");
        Found.everyQuoteIsVerbatim(answer.citations(), found);
    }

    @Test
    void aComparisonShowsBothSides() {
        var found = new Found(
                "travel.md",
                "| City | Hotel ceiling |\n| --- | --- |\n| London | 210 |\n| Oslo | 180 |\n| Geneva | 230 |\n",
                "230",
                SURE);

        Answer answer = answer("Which city has the higher hotel ceiling, London or Geneva?", found);

        assertThat(answer.text())
                .isEqualTo("City: London; Hotel ceiling: 210. [1] City: Geneva; Hotel ceiling: 230. [2]");
    }

    @Test
    void ofATableTheRowThatAnswersIsQuotedAlone() {
        var found = new Found(
                "travel.md",
                "| City | Hotel ceiling |\n| --- | --- |\n| London | 210 |\n| Oslo | 180 |\n| Geneva | 230 |\n",
                "180",
                SURE);

        var answer = (Grounded) answer("What is the hotel ceiling in Oslo?", found);

        assertThat(answer.text()).isEqualTo("City: Oslo; Hotel ceiling: 180. [1]");
        assertThat(answer.citations().getFirst().quote()).isEqualTo("| Oslo | 180 |");
    }

    @Test
    void theRowThatTheQuestionNamesGoesBeforeTheOneThatTheReaderLikes() {
        var found = new Found("shifts.md", """
                | Shift | Begins | Supplement |
                | --- | --- | --- |
                | Early | 06:00 | 5 per cent |
                | Late | 14:00 | 10 per cent |
                """, "5 per cent", SURE);

        var answer = (Grounded) answer("What supplement is paid for the late shift?", found);

        assertThat(answer.shortAnswer()).contains("10 per cent");
    }

    @Test
    void howBigSomethingIsStandsInTheRowThatIsCalledSize() {
        var takes = new Found("takes.md", "Takes longer than 4 GB are divided.", "4 GB", 2);
        var table = new Found(
                "figures.md", "| Property | Value |\n| --- | --- |\n| Size | 142 x 68 x 31 mm |\n", "Size", -9);

        assertThat(answer("How big is it?", takes, table).text()).contains("142 x 68 x 31 mm");
    }

    @Test
    void eachPartOfAQuestionIsAnsweredOrSaidToBeMissing() {
        var found = new Found("mill.md", "The mill was built in 1871. The mill stands at Port Ellery.", "1871", SURE);
        var reading = new ExtractiveAnswerer(
                ShippedSettings.answers(),
                (question, passages) -> List.of(
                        question.startsWith("When")
                                ? Found.reading(passages.getFirst(), "1871", SURE)
                                : Found.reading(passages.getFirst(), "stands", -20)));

        Answer answer = reading.answer("When was the mill built and who owns it?", Found.evidence(found));

        assertThat(answer.text())
                .isEqualTo("The mill was built in 1871. [1] The documents do not say: “who owns the mill?”");
    }

    @Test
    void aPartIsReadInATableWithTheNamesOfItsColumns() {
        var found = new Found("lamps.md", "| Lamp | Price |\n| --- | --- |\n| Tern | 49 euros |\n", "49 euros", SURE);
        List<String> read = new ArrayList<>();
        var reading = new ExtractiveAnswerer(ShippedSettings.answers(), (_, passages) -> {
            read.addAll(passages);
            return List.of(Found.reading(passages.getFirst(), "49 euros", SURE));
        });

        Answer answer = reading.answer("Who made the Tern and what does it cost?", Found.evidence(found));

        assertThat(read).isNotEmpty().allMatch(text -> text.contains("Lamp: Tern; Price: 49 euros."));
        assertThat(answer.text()).contains("49 euros");
    }

    @Test
    void aQuestionForADayWithinAMonthIsAnsweredWithThatMonthsDay() {
        var may = new Found("may.md", "Bo met Ann on 20 May 2025.", "20 May 2025", SURE);
        var january = new Found("january.md", "Bo met Ann on 4 January 2026.", "4 January 2026", SURE - 1);
        var reading = new ExtractiveAnswerer(
                ShippedSettings.answers(),
                (_, _) -> List.of(
                        Found.reading(may.text(), may.words(), SURE),
                        Found.reading(january.text(), january.words(), SURE - 1)));

        Answer answer = reading.answer("When did Bo meet Ann in January?", Found.evidence(may, january));
        Answer none = reading.answer("When did Bo meet Ann in March?", Found.evidence(may, january));

        assertThat(answer.text()).isEqualTo("Bo met Ann on 4 January 2026. [1]");
        assertThat(none).isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void aHeadingIsNoAnswerButWhatStandsBelowIt() {
        var found = new Found(
                "leave.md",
                "Carrying over\n\nUp to five days can be carried. They lapse in March.",
                "Carrying over",
                SURE);

        Answer answer = answer("What is carrying over?", found);

        assertThat(answer.text()).startsWith("Up to five days can be carried.");
    }

    @Test
    void aDatelineStaysOutOfTheAnswer() {
        var found = new Found("wire.txt", "LONDON, 6 January 2026 - The mill was sold by Ann Bo.", "Ann Bo", SURE);

        assertThat(answer("Who sold the mill?", found).text()).isEqualTo("The mill was sold by Ann Bo. [1]");
    }

    @Test
    void aPriceIsNotAnsweredWithAnotherMeasure() {
        var weight = new Found("a.md", "A new battery weighs 90 grams.", "90 grams", SURE + 1);
        var price = new Found("b.md", "A new battery costs 49 euros.", "49 euros", SURE);

        assertThat(answer("How much does a new battery cost?", weight, price).text())
                .isEqualTo("A new battery costs 49 euros. [1]");
    }

    @Test
    void whoElseWasThereIsNoContradiction() {
        var one = new Found("a.md", LocalDate.of(2026, 1, 5), "Wang Yi was there with Dar.", "Wang Yi", SURE);
        var other =
                new Found("b.md", LocalDate.of(2026, 1, 6), "Liu Jianchao was there with Dar.", "Liu Jianchao", SURE);

        assertThat(answer("Who else was there with Dar?", one, other)).isInstanceOf(Grounded.class);
    }
}
