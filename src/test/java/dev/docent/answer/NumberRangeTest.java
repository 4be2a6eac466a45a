package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberRangeTest {

    @ParameterizedTest(name = "{0}: {1}, not {2}")
    @CsvSource(delimiter = ';', textBlock = """
            6 to 10              ; 6     ; 11
            6–10 years           ; 10    ; 5
            6-10                 ; 8     ; 10.5
            from 6 to 10 years   ; 7     ; 2
            between 6 and 10     ; 7     ; 2
            1,000 to 2,500 km    ; 1500  ; 2501
            more than 10         ; 11    ; 10
            over 10 years        ; 10.5  ; 10
            Fewer than 2         ; 1     ; 2
            10+                  ; 10    ; 9
            10 or more           ; 10    ; 9
            at least 10          ; 10    ; 9
            up to 5 kg           ; 5     ; 6
            """)
    void holdsWhatTheWordsStandFor(String words, double inside, double outside) {
        NumberRange range = NumberRange.of(words).orElseThrow();

        assertThat(range.holds(inside)).isTrue();
        assertThat(range.holds(outside)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "Unit 3", "early", "", "3.5 mm", "12 January 2026"})
    void oneNumberOrNoneIsNoRange(String words) {
        assertThat(NumberRange.of(words)).isEmpty();
    }
}
