package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.time.DateExpressions;
import dev.docent.time.DatedSpan;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysInWordsTest {

    private static Optional<String> said(String words) {
        Optional<LocalDate> written = Optional.of(LocalDate.of(2026, 4, 9));
        DatedSpan date = new DateExpressions().wholeOf(words, written).orElseThrow();
        return DaysInWords.of(words, date);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            yesterday            | 8 April 2026
            last weekend         | 4 to 5 April 2026
            30 April – 2 May     | 30 April to 2 May 2026
            20 December to 3 January | 20 December 2025 to 3 January 2026
            last week            | the week of 30 March 2026
            last month           | March 2026
            May–June             | May 2026 to June 2026
            last quarter         | the first quarter of 2026
            last spring          | spring 2025
            last winter          | winter 2025/2026
            last year            | 2025
            last decade          | the 2010s
            """)
    void daysAreSaidAsPeopleDo(String words, String said) {
        assertThat(said(words)).contains(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"early May", "20 years ago", "two months ago", "the past year", "this century"})
    void whatIsMeantRoughlyIsNotSaidExactly(String words) {
        assertThat(said(words)).isEmpty();
    }
}
