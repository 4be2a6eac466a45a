package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Is alcohol refunded?                  | Alcohol is never refunded.                                   | NO
            Did Ann meet Bo?                      | Ann met Bo in Oslo.                                          | YES
            Did Ann meet Bo?                      | Ann did not meet Bo.                                         | NO
            Did Ann meet Bo?                      | Ann might meet Bo in May.                                    | OPEN
            Did Ann meet Bo?                      | Ann met Bo, although no date had been set.                   | YES
            Did Ann meet Bo?                      | Ann met not only Bo but Cy.                                  | YES
            Isn't alcohol refunded?               | Alcohol is never refunded.                                   | YES
            May I swap a shift?                   | You may swap a shift.                                        | YES
            Can I swap a shift?                   | You may swap a shift.                                        | YES
            Is the ferry free?                    | The ferry would be free if the council agreed.               | OPEN
            """)
    void aSentenceAffirmsOrDeniesWhatIsAsked(String question, String sentence, Polarity expected) {
        assertThat(Polarity.of(question, sentence, Words.topics(question))).isEqualTo(expected);
    }
}
