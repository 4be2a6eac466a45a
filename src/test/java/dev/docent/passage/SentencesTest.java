package dev.docent.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.passage.Sentences.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. Amara Osei met Gen. Lund.",
                "The U.S. Army said so.",
                "It happened on Jan. 3, 2026, in the morning.",
                "J. K. Rowling and H. A. Ivatt wrote it.",
                "See No. 5 and Fig. 2 on p. 12.",
                "Fruit, e.g. Apples and pears, is cheap.",
                "Acme Inc. Chairman Olu Bello resigned.",
                "The train leaves at 5 p.m. Tuesday.",
                "It was built c. AD 400 by St. Olaf.",
                "Prices rose 3.5 percent.",
                "Was it \"Stop!\" that he cried?",
                "A line that is wrapped at about seventy characters, as mail is, goes on\nHere and ends here.",
                "1. The first rule of all."
            })
    void aStopThatEndsNothingIsPassedOver(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void sentencesEndAtTheirStops() {
        assertThat(
                        sentences(
                                "He lives in the U.S. The rent is high. Is it? Yes! \"It is.\" She left at 5 p.m. Then it rained."))
                .containsExactly(
                        "He lives in the U.S.",
                        "The rent is high.",
                        "Is it?",
                        "Yes!",
                        "\"It is.\"",
                        "She left at 5 p.m.",
                        "Then it rained.");
    }

    @Test
    void linesThatAreNoProseEndASentence() {
        assertThat(sentences("""
                # Fares
                Fares apply from April.
                - Dogs travel free
                - Bicycles cost extra

                | Ticket | Price |
                | --- | --- |
                | Adult | 8.50 |
                NORTHGATE WIRE
                The clock runs again
                since Friday.
                """))
                .containsExactly(
                        "# Fares",
                        "Fares apply from April.",
                        "- Dogs travel free",
                        "- Bicycles cost extra",
                        "| Ticket | Price |",
                        "| --- | --- |",
                        "| Adult | 8.50 |",
                        "NORTHGATE WIRE",
                        "The clock runs again\nsince Friday.");
    }

    @Test
    void aTrimmedSentenceIsItsWords() {
        String text = "  One.  Two. ";

        assertThat(Sentences.of(text))
                .extracting(sentence -> sentence.trimmed(text))
                .containsExactly(new Sentences.Sentence(2, 6), new Sentences.Sentence(8, 12));
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(Sentences.of("")).isEmpty();
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(sentence -> sentence.in(text)).toList();
    }

    @Test
    @Timeout(20)
    void aTextWithoutAnEndIsCutInTime() {
        String initials = "A. ".repeat(400_000);

        List<Sentence> sentences = Sentences.of(initials);

        assertThat(sentences).allMatch(sentence -> sentence.end() - sentence.start() < 30_000);
        assertThat(sentences.getLast().end()).isEqualTo(initials.length());
    }
}
