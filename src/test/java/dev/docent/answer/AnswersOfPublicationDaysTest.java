package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Grounded;
import dev.docent.reader.Reader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// What news tells of the days on which they were published, though they do not repeat them.
class AnswersOfPublicationDaysTest {

    private static final double SURE = 14;
    private static final double UNSURE = -9;
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 20);
    private static final String MEETING = "Margaret Sloane met the governor in the harbour.";
    private static final String EARLIER = "Tobias Renn met the governor in June 2021.";

    /// Knows who met the governor, and nothing of days.
    private final Reader reader = (question, texts) -> texts.stream()
            .map(text -> Found.reading(
                    text,
                    text.substring(0, text.indexOf(" met")),
                    question.equals("Who met the governor?") ? SURE : UNSURE))
            .toList();

    private Answer answer(Found... found) {
        return new ExtractiveAnswerer(ShippedSettings.answers(), reader)
                .answer("Who met the governor in May 2025?", Found.evidence(found));
    }

    @Test
    void whatWasPublishedInTheMonthIsReadWithoutTheMonth() {
        var answer = (Grounded) answer(new Found("news.md", PUBLISHED, MEETING, "Margaret Sloane", UNSURE));

        assertThat(answer.shortAnswer()).contains("Margaret Sloane");
    }

    @Test
    void whatWasPublishedInAnotherMonthIsNot() {
        var found = new Found("news.md", PUBLISHED.plusMonths(2), MEETING, "Margaret Sloane", UNSURE);

        assertThat(answer(found)).isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void aSentenceThatNamesOtherDaysIsNotOfThem() {
        var found = new Found("news.md", PUBLISHED, EARLIER, "Tobias Renn", UNSURE);

        assertThat(answer(found)).isInstanceOf(Answer.NotFound.class);
    }
}
