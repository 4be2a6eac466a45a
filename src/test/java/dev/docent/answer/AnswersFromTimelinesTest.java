package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Grounded;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a table whose rows are labelled with days tells of the days that a question names.
class AnswersFromTimelinesTest {

    private static final double SURE = 14;

    private static final String TIMELINE = """
            | When | What happened | Where |
            | --- | --- | --- |
            | March 2024 | The ferry is put out of service | Port Ellery |
            | May 2025 | The harbour wall breaks | Port Ellery |
            | 20 May 2025 | Margaret Sloane meets the governor | Marl |
            | 4 January 2026 | Tobias Renn meets the governor | Marl |
            """;

    private final ExtractiveAnswerer answerer = new ExtractiveAnswerer(ShippedSettings.answers(), (_, _) -> List.of());

    private Answer answer(String question, Found... found) {
        return answerer.answer(question, Found.evidence(found));
    }

    @Test
    void aRowOfAnotherMonthDoesNotAnswer() {
        var timeline = new Found("timeline.md", TIMELINE, "Tobias Renn", SURE);
        var report =
                new Found("report.md", "Margaret Sloane met the governor in May 2025.", "Margaret Sloane", SURE - 4);

        Answer answer = answer("Who met the governor in May 2025?", timeline, report);

        assertThat(answer.text()).contains("Margaret Sloane").doesNotContain("Tobias");
    }

    @Test
    void aRowOfAnotherMonthIsNoAnswerByItself() {
        var timeline = new Found("timeline.md", TIMELINE, "Tobias Renn", SURE);

        Answer answer = answer("Who met the governor in May 2025?", timeline);

        assertThat(answer).isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void aMonthWithoutItsYearMayBeOfAny() {
        var timeline = new Found("timeline.md", TIMELINE, "Margaret Sloane", SURE);

        var answer = (Grounded) answer("Who met the governor in May?", timeline);

        assertThat(answer.shortAnswer().orElseThrow()).contains("Margaret Sloane");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who met the governor in January 2026?", "Who met the governor on 4 January 2026?"})
    void aRowOfThatMonthAnswers(String question) {
        var timeline = new Found("timeline.md", TIMELINE, "Tobias Renn", SURE);

        var answer = (Grounded) answer(question, timeline);

        assertThat(answer.shortAnswer().orElseThrow()).contains("Tobias Renn");
    }

    @Test
    void whatHappenedInAMonthIsToldFromItsRowsAlone() {
        var timeline = new Found("timeline.md", TIMELINE, "The harbour wall breaks", SURE);

        Answer answer = answer("What happened in May 2025?", timeline);

        assertThat(answer.text())
                .contains("The harbour wall breaks")
                .contains("Margaret Sloane meets the governor")
                .doesNotContain("ferry")
                .doesNotContain("Tobias");
    }

    @Test
    void whatIsCalledByItsYearMayStandInARowOfAnother() {
        var reports = new Found("reports.md", """
                | When | What came out |
                | --- | --- |
                | March 2025 | The 2024 report of the harbour, by Ana Lund |
                | March 2026 | The 2025 report of the harbour, by Ivo Stern |
                """, "Ana Lund", SURE);

        var answer = (Grounded) answer("Who wrote the 2024 report of the harbour?", reports);

        assertThat(answer.shortAnswer()).contains("Ana Lund");
    }
}
