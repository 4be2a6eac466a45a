package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Grounded;
import dev.docent.reader.Reader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// "What happened in September 2025?" asks for no more than that.
class AnswersOfWhatHappenedTest {

    private static final double UNSURE = -9;

    private static final Found END = new Found(
            "end.md",
            LocalDate.of(2025, 9, 16),
            "# Trams run again\n\nTrams have run again since Monday morning. Fares will not rise.",
            "Fares",
            UNSURE);

    private static final Found STRIKE = new Found(
            "strike.md",
            LocalDate.of(2025, 9, 2),
            "# Drivers walk out\n\nTram drivers stopped work on Tuesday. About 340 joined.",
            "About 340",
            UNSURE);

    private static final Found STADIUM = new Found(
            "stadium.md",
            LocalDate.of(2025, 11, 20),
            "The council voted on Wednesday to build.",
            "The council",
            UNSURE);

    private final Reader reader = (_, texts) -> texts.stream()
            .map(text -> Found.reading(text, text.substring(0, text.indexOf(' ')), UNSURE))
            .toList();

    private final ExtractiveAnswerer answerer = new ExtractiveAnswerer(ShippedSettings.answers(), reader);

    private Answer answer(String question) {
        return answerer.answer(question, Found.evidence(END, STRIKE, STADIUM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What happened in September 2025?",
                "What was decided in September 2025?",
                "and what else happened in September 2025?"
            })
    void eachDocumentOfThoseDaysIsToldByItsBeginningInTheirOrder(String question) {
        var answer = (Grounded) answer(question);

        assertThat(answer.text().replaceAll("\\s+“[^“]*”[^.]*\\.", ""))
                .isEqualTo("Tram drivers stopped work on Tuesday. [1] Trams have run again since Monday morning. [2]");
    }

    @Test
    void ofDaysWithoutADocumentNothingIsTold() {
        assertThat(answer("What happened in October 2025?")).isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void whatHappenedToSomebodyIsAnotherQuestion() {
        assertThat(answer("What happened to the bishop in September 2025?")).isInstanceOf(Answer.NotFound.class);
    }
}
