package dev.docent.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesInTextTest {

    private static final Optional<LocalDate> WRITTEN = Optional.of(LocalDate.of(2026, 1, 5));

    private static final String CROWDED = """
            On Sunday the 2,026 members met; a year earlier, on 4 January 2025, 1500 had come.
            “May I?” 2013–14 … from from between 12/12/ the the of last this twenty- 5th

            """;

    private final DateExpressions expressions = new DateExpressions();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            They met on 3 March 2020 and parted three days later.           | 2020-03-03, 2020-03-06
            They met on 3 March 2020. A week later they wrote.              | 2020-03-03, 2020-03-09/2020-03-15
            They met on 3 March 2020. The following week they wrote.        | 2020-03-03, 2020-03-09/2020-03-15
            They met on 3 March 2020. The next day they wrote.              | 2020-03-03, 2020-03-04
            They met on 3 March 2020 and wrote the same day.                | 2020-03-03, 2020-03-03
            They met on 3 March 2020. The following Sunday they wrote.      | 2020-03-03, 2020-03-08
            They met on 3 March 2020. The day before, it had snowed.        | 2020-03-03, 2020-03-02
            They met in May 2020. The following month they wrote.           | 2020-05, 2020-06
            They met in May 2020. A year earlier they had quarrelled.       | 2020-05, 2019
            They met in 2013 and parted the following year.                 | 2013, 2014
            They met in 2013 and parted the next year.                      | 2013, 2014
            They met in 2013. The previous year they had quarrelled.        | 2013, 2012
            They met in 2013 and parted later that year.                    | 2013, 2013
            They met in 2013 and parted in March of the following year.     | 2013, 2014-03
            They met in 2013 and parted two years later.                    | 2013, 2015
            They met in 2013. In May they parted.                           | 2013, 2013-05
            They met on 10 March 2019. On 12 May they parted.               | 2019-03-10, 2019-05-12
            They met on 20 December 2019. On 4 January they parted.         | 2019-12-20, 2020-01-04
            They met on 10 March 2019 and parted that summer.               | 2019-03-10, 2019-06-01/2019-08-31
            It ran in May and June 2025.                                    | 2025-05, 2025-06
            It won in 1990, 1992 and 1994.                                  | 1990, 1992, 1994
            """)
    void whatLeansOnAnEarlierDateIsCountedFromIt(String text, String days) {
        List<DatedSpan> found = expressions.find(text, Optional.empty());

        assertThat(found).extracting(DatedSpan::iso).containsExactly(days.split(", ", -1));
    }

    @Test
    void aYearInAHeadingHoldsForItsSectionOnly() {
        String text =
                "# Diary\n\n## 2016\n\nOn May 28 it rained.\n\n- 3 June: sun\n\n## Since then\n\nOn May 30 it hailed.";

        List<DatedSpan> found = expressions.find(text, WRITTEN);

        assertThat(found).extracting(DatedSpan::iso).containsExactly("2016", "2016-05-28", "2016-06-03", "2025-05-30");
    }

    @Test
    void aDateInAnotherParagraphLeavesTheYearToTheDayOfWriting() {
        String text = "She was born on 18 September 1976.\n\nShe resigned on 4 January.";

        List<DatedSpan> found = expressions.find(text, WRITTEN);

        assertThat(found).extracting(DatedSpan::iso).containsExactly("1976-09-18", "2026-01-04");
    }

    @Test
    void aLineBreakInsideADateIsNoMatter() {
        String text = "It was settled on 4\nJanuary 2026.";

        List<DatedSpan> found = expressions.find(text, Optional.empty());

        assertThat(found).extracting(DatedSpan::iso).containsExactly("2026-01-04");
    }

    @Test
    void aBlankLinePartsDates() {
        String text = "Page 4\n\nJanuary 2026";

        List<DatedSpan> found = expressions.find(text, Optional.empty());

        assertThat(found).extracting(DatedSpan::iso).containsExactly("2026-01");
    }

    @Test
    void aLongTextIsReadInOrder() {
        String text = CROWDED.repeat(100);

        List<DatedSpan> found = expressions.find(text, WRITTEN);

        assertThat(found).hasSizeGreaterThan(300);
        assertThat(found).isSortedAccordingTo((one, other) -> one.end() <= other.start() ? -1 : 1);
    }

    @Test
    void aTextOfAMillionCharactersTakesSeconds() {
        String text = CROWDED.repeat(6_000);

        assertTimeout(Duration.ofSeconds(20), () -> expressions.find(text, WRITTEN));
    }
}
