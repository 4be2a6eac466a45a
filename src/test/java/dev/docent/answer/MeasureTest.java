package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which amounts may answer a question for a price, a time, a weight.
class MeasureTest {

    private static boolean isAdmitted(String question, String words) {
        Value value = Value.of(words, Optional.empty());
        return Measure.of(question).map(measure -> measure.admits(value)).orElse(true);
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', textBlock = """
            How long does a refund take?                       | 5 business days
            How long does a new battery take?                  | five working days
            How long does the journey take?                    | two and a half hours
            How long does a refund take?                       | 5 (five) days
            How long can guests stay?                          | three nights
            How long does the battery last?                    | 500 charges
            How long did the play run?                         | two seasons
            How much does it cost?                             | 500 Canadian dollars
            How much does it cost?                             | 199 per month
            How much does it cost?                             | PKR 500
            How much does it cost?                             | 500 PKR
            How much does the employer pay?                    | 5% of salary
            How many people died in the mass shooting?         | 58 people
            What percentage of salary does the employer pay?   | 5%
            How long do I have to pay the fee?                 | 14 days
            How much is the load of the lorry in tons?         | 12 tons
            How much of the day is a guest alone?              | six hours
            How much is the weight of the recorder?            | 90 grams
            How often is the fee due?                          | 4 times a year
            What is the fee deadline?                          | 14 days
            How many volts does it need?                       | 12
            What is the weight limit for a parcel?             | 30 kg
            What temperature is the cellar kept at?            | 5 degrees
            How cold is the store?                             | −18 °C
            """)
    void anAmountIsKeptUnlessItsUnitMeasuresSomethingElse(String question, String words) {
        assertThat(isAdmitted(question, words)).isTrue();
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', textBlock = """
            How much does a battery cost?       | 90 grams
            How much does a battery cost?       | five working days
            How much is a new battery?          | five working days
            What does a battery cost for a Tern? | five working days
            What does the Tern weigh with it?   | 3 hours
            What is the membership fee?         | 30 days
            How long does a refund take?        | 20 euros
            How heavy is the recorder?          | 80 hours
            What is the weight of the recorder? | 2 hours 30 minutes
            What voltage does the router need?  | 4 gigabit
            What voltage does the router need?  | 4
            How hot does the plate get?         | 20 minutes
            """)
    void anAmountOfSomethingElseIsNoAnswer(String question, String words) {
        assertThat(isAdmitted(question, words)).isFalse();
    }
}
