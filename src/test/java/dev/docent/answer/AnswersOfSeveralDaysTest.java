package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Conflicting;
import dev.docent.answer.Answer.Grounded;
import dev.docent.answer.Answer.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Days that are all true are told in their order; those that are left out are counted.
class AnswersOfSeveralDaysTest {

    private static final double SURE = 14;

    private final ExtractiveAnswerer answerer = new ExtractiveAnswerer(ShippedSettings.answers(), (_, _) -> List.of());

    private Answer answer(String question, Found... found) {
        return answerer.answer(question, Found.evidence(found));
    }

    private static Found meeting(int month, double margin) {
        LocalDate day = LocalDate.of(2025, month, 20);
        String words = DaysInWords.day(day);
        return new Found("m" + month + ".md", day, "Dar met Wang Yi on " + words + ".", words, margin);
    }

    @Test
    void daysAreToldInTheirOrderAndNotInThatOfTheirScores() {
        var answer = (Grounded) answer("When did Dar meet Wang Yi?", meeting(9, SURE), meeting(2, 13), meeting(5, 12));

        assertThat(answer.shortAnswer()).contains("20 February 2025; 20 May 2025; 20 September 2025");
    }

    @Test
    void aDayAnswersRatherThanSomeDaysThatItIsOneOf() {
        var days = new Found("visits.md", "Visits of Dar: 3 to 5 January 2026.", "3 to 5 January 2026", SURE);
        var day = new Found("talks.md", "Dar met Wang Yi on 4 January 2026.", "4 January 2026", SURE - 6);

        var answer = (Grounded) answer("When did Dar meet Wang Yi?", days, day);

        assertThat(answer.shortAnswer()).contains("4 January 2026");
    }

    @Test
    void aDayDoesNotAnswerInPlaceOfYears() {
        var years = new Found("war.md", "The Karakoram war lasted from 1914 to 1918.", "1914 to 1918", SURE);
        var day = new Found("battle.md", "The Karakoram war saw a battle on 4 May 1916.", "4 May 1916", SURE - 6);

        var answer = (Grounded) answer("When was the Karakoram war?", years, day);

        assertThat(answer.shortAnswer()).contains("1914 to 1918");
    }

    @Test
    void whatIsLeftOutIsCounted() {
        Found[] found =
                IntStream.rangeClosed(1, 6).mapToObj(i -> meeting(i, SURE)).toArray(Found[]::new);

        var answer = (Grounded) answer("When did Dar meet Wang Yi?", found);

        assertThat(answer.citations()).hasSize(4);
        assertThat(answer.text()).endsWith("The documents name 2 more days.");
    }

    @Test
    void aContradictionCountsTheValuesThatItLeavesOut() {
        Found[] found = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> new Found(
                        i + ".md", "The Karakoram corridor was launched in " + (2000 + i) + ".", "" + (2000 + i), SURE))
                .toArray(Found[]::new);

        var answer = (Conflicting) answer("When was the Karakoram corridor launched?", found);

        assertThat(answer.values()).hasSize(4);
        assertThat(answer.text()).contains("The documents give 2 more.");
    }

    @Test
    void figuresOfWhichEitherMayBeTheMonthContradictNeitherReading() {
        String question = "When did the Karakoram mine open?";
        var figures = new Found("a.md", "The Karakoram mine opened on 03/04/2026.", "03/04/2026", SURE);
        var march = new Found("b.md", "The Karakoram mine opened on March 4, 2026.", "March 4, 2026", SURE);
        var may = new Found("c.md", "The Karakoram mine opened on 3 May 2026.", "3 May 2026", SURE);

        assertThat(answer(question, figures, march)).isInstanceOf(Grounded.class);
        assertThat(answer(question, figures, may)).isInstanceOf(Conflicting.class);
    }

    @Test
    void anotherFigureOfTheTextTellsTheMonth() {
        String question = "When did the Karakoram mine open?";
        String text = "It was bought on 25/12/2025. The Karakoram mine opened on 03/04/2026.";
        var figures = new Found("a.md", text, "03/04/2026", SURE);
        var march = new Found("b.md", "The Karakoram mine opened on March 4, 2026.", "March 4, 2026", SURE);
        var april = new Found("c.md", "The Karakoram mine opened on April 3, 2026.", "April 3, 2026", SURE);

        assertThat(answer(question, figures, march)).isInstanceOf(Conflicting.class);
        assertThat(answer(question, figures, april)).isInstanceOf(Grounded.class);
    }

    @Test
    void figuresOfWhichEitherMayBeTheMonthMayBeOfBoth() {
        var found = new Found("a.md", "The Karakoram mine opened on 03/04/2026.", "03/04/2026", SURE);
        var reading = new ExtractiveAnswerer(
                ShippedSettings.answers(), (_, _) -> List.of(Found.reading(found.text(), found.words(), SURE)));

        for (String month : List.of("March", "April")) {
            var answer = (Grounded)
                    reading.answer("When did the Karakoram mine open in " + month + " 2026?", Found.evidence(found));
            assertThat(answer.shortAnswer()).contains("03/04/2026");
        }
        assertThat(reading.answer("When did the Karakoram mine open in May 2026?", Found.evidence(found)))
                .isInstanceOf(NotFound.class);
    }
}
