package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.time.DateExpressions;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 5);

    private static Value value(String words) {
        return Value.of(words, new DateExpressions().wholeOf(words, Optional.of(PUBLISHED)));
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', textBlock = """
            4 January 2026   | January 4, 2026
            on Sunday        | 4 January 2026
            the Saxon Garden | Saxon Garden
            five             | 5
            Kraków           | Krakow
            Vice Premier     | Executive Vice Premier
            4 January        | 4 January 2026
            $5m              | 5 million dollars
            397 million      | US$397 million
            €1,200           | 1200 euros
            12%              | 12 percent
            twelve per cent  | 12%
            seventy-five     | 75 years
            318 g            | 318 grams
            about 7,000      | 7,000 megawatts
            3 hours 20 minutes | 200 minutes
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
            62 million     | 62 billion
            5 dollars      | 5 euros
            20 minutes     | 3 hours 20 minutes
            16 hours       | 14 hours
            Kakar          | Sharif
            """)
    void differentThingsDoNotAgree(String one, String other) {
        assertThat(value(one).agreesWith(value(other))).isFalse();
        assertThat(value(other).agreesWith(value(one))).isFalse();
    }

    @Test
    void aDescriptionDoesNotContradictAName() {
        assertThat(value("a man wanted for the attack").isComparableTo(value("Mohammad Sharifullah")))
                .isFalse();
        assertThat(value("397 million dollars").isComparableTo(value("boys aged 11 to 18")))
                .isFalse();
        assertThat(value("Girls").isComparableTo(value("boys aged 11 to 18"))).isTrue();
    }
}
