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
            How long is probation and who can extend it? | How long is probation?     | who can extend probation?
            When was the mill built and who owns it?   | When was the mill built?     | who owns the mill?
            What is the price of the lamp and where is it sold? | What is the price of the lamp? | where is the lamp sold?
            What is the function of insulin and where is it made? | What is the function of insulin? | where is insulin made?
            How much does the lamp weigh and what does it cost? | How much does the lamp weigh? | what does the lamp cost?
            Who met Wang Yi and which deals did they sign that day? | Who met Wang Yi? | which deals did Wang Yi sign that day?
            What did Dar say in Beijing and when did he say it? | What did Dar say in Beijing? | when did Dar say it?
            Is there parking, and how much does it cost? | Is there parking?          | how much does parking cost?
            Is there a car park? How much does it cost? | Is there a car park?        | How much does the car park cost?
            How much is it? Is it free on Sundays?     | How much is it?              | Is it free on Sundays?
            Is the hall open, and who is in charge?    | Is the hall open?            | who is in charge?
            What is the notice period and the probation period? | What is the notice period? | What is the probation period?
            What are the capital and the area of Norway? | What is the capital of Norway? | What is the area of Norway?
            Who is the port's owner and how long does it take to get there? | Who is the port's owner? | how long does it take to get there?
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
                "How are leave and overtime counted?",
                "What is the difference between the mill and the barn?",
                "What is the role of the mayor and the council?",
                "Is it known who met Dar and when they parted?",
                "Do employees who travel and who are ill get paid?",
                "Is there a map that shows where I may stop and where I can park?",
                "Did they meet, and did they sign the pact?"
            })
    void aQuestionThatAsksForOneThingStaysWhole(String question) {
        assertThat(QuestionParts.of(question)).containsExactly(question);
    }

    @Test
    void wordsThatAreNoQuestionStayWhole() {
        assertThat(QuestionParts.of("bread and butter")).containsExactly("bread and butter");
    }

    @Test
    void forADayOfSomeDaysWhateverTellsTheDayIsSought() {
        assertThat(QuestionParts.sought("When did Dar meet Wang Yi in May?"))
                .containsExactly("When did Dar meet Wang Yi in May?", "When did Dar meet Wang Yi?");
        assertThat(QuestionParts.sought("Who met Dar in May?")).containsExactly("Who met Dar in May?");
    }
}
