package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.generation.ModelSentence;
import dev.docent.answer.generation.ModelSentence.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A "no" is taken from a sentence only if it is one.
class OpeningTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            No date has been given.      | No date has been given.
            No one was hurt.             | No one was hurt.
            No-one was hurt.             | No-one was hurt.
            No. 10 is the seat.          | No. 10 is the seat.
            No more than 4 came.         | No more than 4 came.
            Nobody came.                 | Nobody came.
            No, the ferry runs.          | The ferry runs.
            No. The ferry runs.          | The ferry runs.
            No: the ferry runs.          | The ferry runs.
            No – the ferry runs.         | The ferry runs.
            No - the ferry runs.         | The ferry runs.
            Yes, the ferry runs.         | Yes, the ferry runs.
            Yes the ferry runs.          | Yes the ferry runs.
            """)
    void aNoThatIsNotWhatWasFoundIsTakenFromItsSentence(String sentence, String expected) {
        var opening = new Opening(Optional.of("Yes."), Optional.empty());

        assertThat(opening.fitting(new ModelSentence(sentence, List.of(1), " ", Kind.CLAIM))
                        .text())
                .isEqualTo(expected);
    }
}
