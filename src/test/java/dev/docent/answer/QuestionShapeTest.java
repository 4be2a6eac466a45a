package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a question wants, by its words.
class QuestionShapeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Which department handles complaints?                  | PLAIN
            Which law applies to contractors?                     | PLAIN
            Which law applies to people who are abroad?           | PLAIN
            Which country produces the most coal?                 | PLAIN
            What does James earn?                                 | PLAIN
            What is sales tax in Berlin?                          | PLAIN
            What is diabetes?                                     | PLAIN
            Which countries export coal?                          | LIST
            What opening hours does the library have?             | LIST
            What safety measures apply to lone workers?           | LIST
            Which public holidays in May are paid?                | LIST
            Which public holidays were moved?                     | LIST
            What are the aims of the pact?                        | LIST
            Is the deductible more than 500 euros?                | YES_NO
            Does leave last longer than two years?                | YES_NO
            Is the lamp heavier than the stand?                   | COMPARISON
            Which is heavier, the lamp or the stand?              | COMPARISON
            """)
    void theWordsTellTheShape(String question, QuestionShape expected) {
        assertThat(QuestionShape.of(question)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            What should I do when I lose my badge?                | EXPLANATION | ANY
            What must staff do when Okta fails?                   | EXPLANATION | ANY
            What fee is due when I cancel?                        | FACT        | ANY
            What do I do if I lose my badge?                      | EXPLANATION | ANY
            How many people died when the bridge fell?            | FACT        | NUMBER
            Am I paid when I am ill?                              | DESCRIPTION | ANY
            When did the bridge fall?                             | FACT        | TIME
            In 2019, when did the bridge fall?                    | FACT        | TIME
            Since when has the bridge been closed?                | FACT        | TIME
            Who closed the bridge and when?                       | FACT        | TIME
            """)
    void whenAsksOnlyWhereItIsTheWordThatAsks(String question, QuestionKind kind, AskedFor.Form form) {
        AskedFor asked = AskedFor.of(question);

        assertThat(asked.kind()).isEqualTo(kind);
        assertThat(asked.form()).isEqualTo(form);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Can you give me a refund after 30 days?               | Can you give me a refund after 30 days?
            Can you remember passphrases for me?                  | Can you remember passphrases for me?
            Can you give me the date of the vote?                 | the date of the vote?
            Could you show me how a claim is made?                | how a claim is made?
            Could you tell me when they met?                      | when they met?
            """)
    void onlyWordsThatAskForNothingAreCutOff(String question, String expected) {
        assertThat(Politeness.without(question)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Is the meeting in New York or London?                 | New York | Is the meeting in New York?
            Is the meeting in Paris or in London?                 | in Paris | Is the meeting in Paris?
            Is it paid weekly or monthly?                         | weekly   | Is it paid weekly?
            Is it a cat or a dog?                                 | a cat    | Is it a cat?
            """)
    void twoThingsToChooseFromAreTwoQuestions(String question, String words, String whether) {
        assertThat(Choice.in(question)).hasSize(2).first().isEqualTo(new Choice(words, whether));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is the hall open or not?",
                "Can I take 30 days or more?",
                "Are cats or dogs allowed?",
                "Who met Wang or Ding?"
            })
    void otherwiseThereIsNothingToChoose(String question) {
        assertThat(Choice.in(question)).isEmpty();
    }
}
