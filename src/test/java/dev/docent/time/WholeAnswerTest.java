package dev.docent.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeAnswerTest {

    private static final Optional<LocalDate> WRITTEN = Optional.of(LocalDate.of(2026, 1, 5));

    private final DateExpressions expressions = new DateExpressions();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            on Sunday                   | 2026-01-04
            January 4, 2026             | 2026-01-04
            4 January 2026              | 2026-01-04
            on the 4th of January, 2026 | 2026-01-04
            2026-01-04                  | 2026-01-04
            (January 4, 2026).          | 2026-01-04
            early 2024                  | 2024-01-01/2024-04-30
            in 2013                     | 2013
            2013                        | 2013
            since about 1870            | 1870
            May                         | 2025-05
            in the 1970s                | 1970-01-01/1979-12-31
            from 1870 to 1939           | 1870-01-01/1939-12-31
            last week                   | 2025-12-29/2026-01-04
            """)
    void aShortAnswerIsReadAsADate(String words, String days) {
        Optional<DatedSpan> reading = expressions.wholeOf(words, WRITTEN);

        assertThat(reading).map(DatedSpan::iso).contains(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Ding Xuexiang", "the 2018 World Cup", "3 May 2020 and 4 May 2020", "in Oslo on Sunday"})
    void anAnswerThatSaysMoreThanWhenIsNoDate(String words) {
        Optional<DatedSpan> reading = expressions.wholeOf(words, WRITTEN);

        assertThat(reading).isEmpty();
    }
}
