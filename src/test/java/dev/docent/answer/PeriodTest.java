package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.time.DateExpressions;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            When did they meet in January?              | When did they meet?            | 2026-01-01
            When did they meet in 2024?                 | When did they meet?            | 2024-01-01
            When in May 2025 did they meet?             | When did they meet?            | 2025-05-01
            When did they meet in May 2025 in Oslo?     | When did they meet in Oslo?    | 2025-05-01
            When, during the 1990s, was it built?       | When,, was it built?           | 1990-01-01
            """)
    void theDaysInWhichItIsLookedForAreTakenOutOfTheQuestion(String question, String rest, LocalDate from) {
        Period period = Period.in(question, new DateExpressions(), TODAY).orElseThrow();

        assertThat(period.question()).isEqualTo(rest);
        assertThat(period.days().from()).isEqualTo(from);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When did the War of 1812 end?",
                "When was the War of 1812?",
                "When were the results of the 2024 survey published?",
                "When were the results in the 2024 survey published?",
                "When did the talks in May 2025 end?",
                "When did they meet?",
                "Who met in May 2025?"
            })
    void aYearThatNamesSomethingIsNoPeriod(String question) {
        assertThat(Period.in(question, new DateExpressions(), TODAY)).isEmpty();
    }
}
