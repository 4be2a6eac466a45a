package dev.docent.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmbeddedTextTest {

    @Test
    void ofACellOfMillionsOfCharactersCountsWhatTheModelSees() {
        assertThat(EmbeddedText.of(5_000_000, 3)).isLessThan(5_000);
    }

    @Test
    void aTableOfShortLinesCountsByItsPassages() {
        assertThat(EmbeddedText.of(50_000, 200)).isEqualTo(EmbeddedText.of(180_000, 200));
    }

    @Test
    void aFewWordsAreNotAWholePassage() {
        assertThat(EmbeddedText.of(40, 1)).isEqualTo(40);
        assertThat(EmbeddedText.of(0, 0)).isZero();
    }
}
