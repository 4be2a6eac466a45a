package dev.docent.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates of figures of which either may be the month.
class FiguresTest {

    private static final double SURE = 0.75;

    private final DateExpressions expressions = new DateExpressions();

    private DatedSpan last(String text) {
        return expressions.find(text, Optional.empty()).getLast();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Signed 25/12/2025, valid from 03/04/2026.            | 2026-04-03
            Signed 12/25/2025, valid from 03/04/2026.            | 2026-03-04
            Signed 12-25-2025, valid from 03/04/2026.            | 2026-03-04
            """)
    void aFigureAboveTwelveTellsTheOrderForAll(String text, LocalDate day) {
        DatedSpan span = last(text);

        assertThat(span.from()).isEqualTo(day);
        assertThat(span.certainty()).isGreaterThanOrEqualTo(SURE);
        assertThat(span.otherReading()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Valid from 03/04/2026.                                         | 2026-03-04
            Signed 25/12/2025 and 12/25/2025, valid from 03/04/2026.       | 2026-03-04
            Ratio 25/12, valid from 03/04/2026.                            | 2026-03-04
            """)
    void withoutOneEitherMayBeTheMonth(String text, LocalDate other) {
        DatedSpan span = last(text);

        assertThat(span.certainty()).isLessThan(SURE);
        assertThat(span.otherReading()).map(DatedSpan::from).contains(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Valid from 13/04/2026.
            Valid from 04/04/2026.
            Valid from 3 April 2026.
            Valid from 2026-04-03.
            """)
    void whatCanBeReadInOneWayHasNoOther(String text) {
        assertThat(last(text).otherReading()).isEmpty();
    }
}
