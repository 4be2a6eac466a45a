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
            20 soldiers      | 20 Pakistani soldiers
            30 days          | 30 calendar days
            12 people        | 12 passengers
            2 hours          | 120 minutes
            3.5 km           | 3,500 metres
            1.2 kg           | 1200 g
            one and a half years | 18 months
            one year and six months | 18 months
            two weeks        | 14 days
            more than 50     | 53
            more than 50 people | 53
            at least 50      | over 50
            up to 30 days    | 30 days
            less than two hours | 100 minutes
            seventeen        | 17
            PKR 500          | 500 rupees
            120 m2           | 120
            5 m wide         | 5 metres
            5m people        | 5 million
            03/04/2026       | March 4, 2026
            03/04/2026       | 3 April 2026
            03/04/2026       | 04/03/2026
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
            2 hours        | 2 minutes
            3.5 km         | 3.5 metres
            2 kg           | 2 lb
            more than 50   | 40
            more than 50   | 500
            less than 50   | more than 50
            one and a half years | one year
            Seven Samurai  | Seven Psychopaths
            Two Rivers     | Two Lakes
            03/04/2026     | 5 March 2026
            13/04/2026     | 4 January 2026
            Kakar          | Sharif
            """)
    void differentThingsDoNotAgree(String one, String other) {
        assertThat(value(one).agreesWith(value(other))).isFalse();
        assertThat(value(other).agreesWith(value(one))).isFalse();
    }

    @Test
    void theWordsBeforeTheNumberTellThatMoreIsMeant() {
        String text = "More than 50 people were hurt.";
        int start = text.indexOf("50");

        Value many = Value.in(text, start, start + "50 people".length(), Optional.empty());

        assertThat(many.agreesWith(value("53"))).isTrue();
        assertThat(value("50 people").agreesWith(value("53"))).isFalse();
        assertThat(value("within 21 days").agreesWith(value("within 30 days"))).isFalse();
        assertThat(value("at least 18 years").agreesWith(value("at least 21 years")))
                .isFalse();
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
