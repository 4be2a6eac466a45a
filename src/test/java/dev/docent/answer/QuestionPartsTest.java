package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionPartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When and where did they land?              | When did they land?          | where did they land?
            When was the mill built and why?           | When was the mill built?     | why was the mill built?
            Who wrote Tern, and when was it printed?   | Who wrote Tern?              | when was the Tern printed?
            When did Ann Bo meet Cy and what did they say? | When did Ann Bo meet Cy? | what did Ann Bo and Cy say?
            Where is Gwadar and how many live there?   | Where is Gwadar?             | how many live in Gwadar?
            """)
    void aQuestionWithTwoPartsBecomesTwoThatStandAlone(String question, String first, String second) {
        assertThat(QuestionParts.of(question)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When did Dar and Ding meet?",
                "What did they say about trade and mining?",
                "Which is heavier, the Tern 4 or the Tern 2?",
                "How are leave and overtime counted?"
            })
    void aQuestionThatAsksForOneThingStaysWhole(String question) {
        assertThat(QuestionParts.of(question)).containsExactly(question);
    }

    @Test
    void wordsThatAreNoQuestionStayWhole() {
        assertThat(QuestionParts.of("bread and butter")).containsExactly("bread and butter");
    }
}
