package dev.docent.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Cat            | cat
            “a” and “an”       | and
            1914–1918          | 19141918
            Theatre            | theatre
            ogród  Saski.      | ogród saski
            don’t              | dont
            """)
    void caseArticlesPunctuationAndSpacesDoNotMatter(String text, String expected) {
        NormalizedText normalized = NormalizedText.of(text);

        assertThat(normalized.value()).isEqualTo(expected);
    }

    @Test
    void onlyWholeWordsAreHeld() {
        NormalizedText text = NormalizedText.of("He was born in 1918.");

        assertThat(text.holds(NormalizedText.of("in 1918"))).isTrue();
        assertThat(text.holds(NormalizedText.of("191"))).isFalse();
        assertThat(text.holds(NormalizedText.of("the"))).isFalse();
    }

    @Test
    void aWordSaidTwiceIsFoundTwiceOnlyWhereItStandsTwice() {
        NormalizedText once = NormalizedText.of("new york");
        NormalizedText twice = NormalizedText.of("new york new york");

        assertThat(once.coverageOf(twice)).isEqualTo(0.5);
        assertThat(twice.coverageOf(once)).isEqualTo(1);
    }
}
