package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerPropertiesTest {

    /// A wrong detail is as hard to see through as a wrong name.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When did Dar meet Wang Yi?               | 0.3
            What unit measures a circuit?            | 0.3
            What made the Ohio Country vulnerable?   | 0.3
            What is a corridor?                      | 0.2
            What does the red wheel do?              | 0.2
            What does it mean when it blinks?        | 0.2
            And what if my child is sick?            | 0.2
            Is the museum open on Mondays?           | 0.2
            What are the shifts of the news desk?    | 0.2
            Why was the visit put off?               | 0.1
            """)
    void aQuestionIsAnsweredFromTheConfidenceOfItsKind(String question, double least) {
        assertThat(new AnswerProperties(0.3, 0.2, 0.1, 3).threshold(question)).isEqualTo(least);
    }
}
