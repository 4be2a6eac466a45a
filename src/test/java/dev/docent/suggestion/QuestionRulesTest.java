package dev.docent.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionRulesTest {

    private final QuestionRules rules = new QuestionRules();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What is the Economic Corridor?                                        | What is the Economic Corridor?
            Dar met Liu Jianchao, who heads the International Department.         | Who heads the International Department?
            China's foreign minister, Wang Yi, told his counterpart on Tuesday.   | Who is China's foreign minister?
            A full charge takes about 3 hours 20 minutes and lasts for 14 hours.  | How long does a full charge take?
            The internal memory holds 32 GB.                                      | How much does the internal memory hold?
            The corridor was launched in 2015 with pledges of 46 billion dollars. | When was the corridor launched?
            Alcohol is never refunded, not even at receptions.                    | -
            Roaming charges on a private contract are not refunded.               | Are roaming charges on a private contract refunded?
            """)
    void aSentenceAnswersAQuestion(String sentence, String question) {
        assertThat(rules.questions(sentence, Set.of("roaming")))
                .isEqualTo(question.equals("-") ? List.of() : List.of(question));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was launched in 2015.",
                "This meeting was held on 4 January 2026.",
                "Who met whom?",
                "Why not?",
                "If breakfast is not included, claim up to 15 euros for it.",
                "The talks were held behind closed doors.",
                "They take 3 hours."
            })
    void whatPointsElsewhereOrSaysTooLittleAsksNothing(String sentence) {
        assertThat(rules.questions(sentence, Set.of())).isEmpty();
    }

    @Test
    void namesKeepTheirCapitals() {
        assertThat(rules.questions("Gwadar was connected in 2016.", Set.of("was")))
                .containsExactly("When was Gwadar connected?");
    }
}
