package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Grounded;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions that can be answered by yes or no, or by one of two things, and take more than one sentence to be.
class QuestionsWhetherTest {

    private static final double SURE = 14;
    private static final String LAMPS = """
            | Lamp | Weight | Price |
            | --- | --- | --- |
            | Tern 2 | 3 kg | 40 euros |
            | Tern 4 | 5 kg | 30 euros |
            """;

    private final ExtractiveAnswerer answerer = new ExtractiveAnswerer(ShippedSettings.answers(), (_, _) -> List.of());

    private Answer answer(String question, String text, String words) {
        return answerer.answer(question, Found.evidence(new Found("a.md", text, words, SURE)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Are employees allowed to work from home?   | Employees may work from home on two days a week.   | Yes
            Are employees allowed to work from home?   | Employees are allowed to work from home.           | Yes
            Are guests permitted to park here?         | Guests may not park here.                          | No
            Could guests park here?                    | Guests may park here after six.                    | Yes
            Is the meeting in Paris or London?         | The meeting is in Paris.                           | Paris
            Did Dar meet Wang or Ding?                 | Dar met Ding in May.                               | Ding
            Is rent paid weekly or monthly?            | Rent is paid monthly.                              | monthly
            """)
    void isAnsweredInAWord(String question, String text, String expected) {
        var answer = (Grounded) answer(question, text, text.substring(0, text.length() - 1));

        assertThat(answer.shortAnswer()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The meeting that was moved will be held at the Ritz in Paris.",
                "The meeting has been moved. It is in Paris."
            })
    void ofTwoThingsTheSentenceIsShownThatNamesOne(String text) {
        Answer answer = answer("Is the meeting in Paris or London?", text, "in Paris");

        assertThat(answer.text()).contains("in Paris").doesNotContain("Yes").doesNotContain("No");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Is the Tern 4 heavier than the Tern 2?      | Yes
            Is the Tern 2 heavier than the Tern 4?      | No
            Is the Tern 4 more expensive than the Tern 2? | No
            Is the weight lower for the Tern 2 than for the Tern 4? | Yes
            """)
    void twoRowsTellWhetherOneIsMore(String question, String expected) {
        var answer = (Grounded) answer(question, LAMPS, "5 kg");

        assertThat(answer.shortAnswer()).contains(expected);
        assertThat(answer.text()).startsWith(expected + ". ");
        assertThat(answer.citations()).hasSize(2);
    }

    @Test
    void whatNoColumnTellsIsLeftOpen() {
        var answer = (Grounded) answer("Is the Tern 4 louder than the Tern 2?", LAMPS, "5 kg");

        assertThat(answer.text()).doesNotStartWith("Yes").doesNotStartWith("No");
    }

    @Test
    void anAmountIsNoOtherThingToCompareWith() {
        var answer = (Grounded) answer("Is the deductible more than 500 euros?", "The deductible is 600 euros.", "600");

        assertThat(answer.text()).endsWith("The deductible is 600 euros. [1]");
    }
}
