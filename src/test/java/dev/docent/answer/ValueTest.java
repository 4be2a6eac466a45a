package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.time.DateExpressions;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 5);

    private static Value value(String words) {
        return new Value(Words.of(words), new DateExpressions().wholeOf(words, Optional.of(PUBLISHED)));
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', textBlock = """
            4 January 2026   | January 4, 2026
            on Sunday        | 4 January 2026
            the Saxon Garden | Saxon Garden
            five             | 5
            Kraków           | Krakow
            Vice Premier     | Executive Vice Premier
            """)
    void theSameInOtherWordsAgrees(String one, String other) {
        assertThat(value(one).agreesWith(value(other))).isTrue();
        assertThat(value(other).agreesWith(value(one))).isTrue();
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', textBlock = """
            4 January 2026 | 5 January 2026
            2013           | 2015
            62 billion     | 46 billion
            Kakar          | Sharif
            """)
    void differentThingsDoNotAgree(String one, String other) {
        assertThat(value(one).agreesWith(value(other))).isFalse();
        assertThat(value(other).agreesWith(value(one))).isFalse();
    }
}
