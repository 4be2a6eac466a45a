package dev.docent.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDatesTest {

    private static final LocalDate MONDAY_5_JANUARY_2026 = LocalDate.of(2026, 1, 5);

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            He met the envoy [on Sunday].                          | 2026-01-04
            They met [on Thursday].                                | 2026-01-01
            They will meet [on Sunday].                            | 2026-01-11
            They are to meet [on Thursday].                        | 2026-01-08
            The council plans to vote [on Friday].                 | 2026-01-09
            [On Wednesday], ministers will vote.                   | 2026-01-07
            He said [on Sunday] that he will resign.               | 2026-01-04
            She said talks would resume [on Tuesday].              | 2026-01-06
            The bill will be debated [on Wednesday].               | 2026-01-07
            The law was passed [on Monday].                        | 2026-01-05
            [Saturday]'s vote was close.                           | 2026-01-03
            He spoke [on Sunday evening].                          | 2026-01-04
            [last Monday]                                          | 2025-12-29
            [this past Friday]                                     | 2026-01-02
            [next Friday]                                          | 2026-01-09
            [this coming Friday]                                   | 2026-01-09
            [this Thursday]                                        | 2026-01-08
            [on Monday last week]                                  | 2025-12-29
            [on Sunday of next week]                               | 2026-01-18
            [today]                                                | 2026-01-05
            It closed [yesterday].                                 | 2026-01-04
            It opens [tomorrow morning].                           | 2026-01-06
            the gala [tonight]                                     | 2026-01-05
            [last night]                                           | 2026-01-04
            [the day before yesterday]                             | 2026-01-03
            [the day after tomorrow]                               | 2026-01-07
            [three days ago]                                       | 2026-01-02
            It closes [10 days from now].                          | 2026-01-15
            It happened [last weekend].                            | 2026-01-03/2026-01-04
            They signed on [4 January].                            | 2026-01-04
            They signed on [January 6].                            | 2025-01-06
            They will sign on [January 6].                         | 2026-01-06
            The law takes effect on [July 1].                      | 2026-07-01
            They will sign on [4 January].                         | 2027-01-04
            Deadline: [20 January]                                 | 2026-01-20
            [3–5 January]                                          | 2026-01-03/2026-01-05
            They travelled [from 20 December to 3 January].        | 2025-12-20/2026-01-03
            [Sunday, 4 January]                                    | 2026-01-04
            They met on [Monday, 6 January].                       | 2025-01-06
            He was born on [29 February].                          | 2024-02-29
            They met on [4 March last year].                       | 2025-03-04
            """)
    void findsDays(String marked, String days) {
        assertFound(marked, days, Granularity.DAY);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            He left in [May].                                      | MONTH   | 2025-05
            He will leave in [May].                                | MONTH   | 2026-05
            He left in [January].                                  | MONTH   | 2026-01
            Prices fell earlier in [May].                          | MONTH   | 2025-05
            Prices fell in [early May].                            | MONTH   | 2025-05-01/2025-05-10
            [last March]                                           | MONTH   | 2025-03
            [next March]                                           | MONTH   | 2026-03
            [March of last year]                                   | MONTH   | 2025-03
            [last month]                                           | MONTH   | 2025-12
            [this month]                                           | MONTH   | 2026-01
            It will open [in three months].                        | MONTH   | 2026-04
            [two months ago]                                       | MONTH   | 2025-11
            [earlier this month]                                   | MONTH   | 2026-01-01/2026-01-05
            [last week]                                            | WEEK    | 2025-12-29/2026-01-04
            [this week]                                            | WEEK    | 2026-01-05/2026-01-11
            [next week]                                            | WEEK    | 2026-01-12/2026-01-18
            [two weeks ago]                                        | WEEK    | 2025-12-22/2025-12-28
            It will run for [the next two weeks].                  | WEEK    | 2026-01-05/2026-01-19
            [last quarter]                                         | QUARTER | 2025-10-01/2025-12-31
            Profit fell in [Q3].                                   | QUARTER | 2025-07-01/2025-09-30
            [last spring]                                          | SEASON  | 2025-03-01/2025-05-31
            [this summer]                                          | SEASON  | 2026-06-01/2026-08-31
            They met in [the spring].                              | SEASON  | 2025-03-01/2025-05-31
            [last year]                                            | YEAR    | 2025
            [this year]                                            | YEAR    | 2026
            [next year]                                            | YEAR    | 2027
            [a year ago]                                           | YEAR    | 2025
            some [20 years ago]                                    | YEAR    | 2006
            [late last year]                                       | YEAR    | 2025-09-01/2025-12-31
            [later this year]                                      | YEAR    | 2026-01-05/2026-12-31
            over [the past three years]                            | YEAR    | 2023-01-05/2026-01-05
            over [the past year]                                   | YEAR    | 2025-01-05/2026-01-05
            The law takes effect [next year].                      | YEAR    | 2027
            [a decade ago]                                         | YEAR    | 2016
            [two decades ago]                                      | YEAR    | 2006
            [last decade]                                          | DECADE  | 2010-01-01/2019-12-31
            """)
    void findsLongerTimes(String marked, Granularity granularity, String days) {
        assertFound(marked, days, granularity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"They met on Sunday.", "He left in May.", "last week", "a year ago", "today", "4 January", "in Q3"
            })
    void whatNeedsTheDayOfWritingIsMissingWithoutIt(String text) {
        DateExpressions expressions = new DateExpressions();

        List<DatedSpan> found = expressions.find(text, Optional.empty());

        assertThat(found).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            They met [from Tuesday to Thursday].                   | 2025-12-30/2026-01-01
            They will meet [from Tuesday to Thursday].             | 2026-01-06/2026-01-08
            Dar is visiting Oslo [from Tuesday to Thursday].       | 2026-01-06/2026-01-08
            The hall opens [Tuesday to next Friday].               | 2026-01-06/2026-01-09
            """)
    void weekdaysOfOneWeekAreDays(String marked, String days) {
        assertFound(marked, days, Granularity.DAY);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            In [May] 20 people were killed.                        | 2025-05
            In [March] 15 engineers left.                          | 2025-03
            In [June] 20 more members left.                        | 2025-06
            """)
    void aNumberThatCountsSomethingIsNoDayOfTheMonth(String marked, String days) {
        assertFound(marked, days, Granularity.MONTH);
    }

    @Test
    void aWeekdayThatFitsTheDateOnlyInAnotherYearSettlesTheYear() {
        DateExpressions expressions = new DateExpressions();

        List<DatedSpan> found = expressions.find("It was Saturday, 4 January.", Optional.of(MONDAY_5_JANUARY_2026));

        assertThat(found).singleElement().extracting(DatedSpan::iso).isEqualTo("2025-01-04");
    }

    @Test
    void figuresThatMayBeReadTwoWaysAreDoubted() {
        DateExpressions expressions = new DateExpressions();

        List<DatedSpan> either = expressions.find("04/01/2026", Optional.empty());
        List<DatedSpan> plain = expressions.find("24/01/2026", Optional.empty());

        assertThat(either).singleElement().extracting(DatedSpan::iso).isEqualTo("2026-01-04");
        assertThat(either.getFirst().certainty()).isLessThan(0.5);
        assertThat(plain).singleElement().extracting(DatedSpan::iso).isEqualTo("2026-01-24");
        assertThat(plain.getFirst().certainty()).isGreaterThan(0.9);
    }

    private static void assertFound(String marked, String days, Granularity granularity) {
        MarkedText expected = MarkedText.of(marked);

        List<DatedSpan> found = new DateExpressions().find(expected.text(), Optional.of(MONDAY_5_JANUARY_2026));

        assertThat(found).singleElement().satisfies(span -> {
            assertThat(expected.text().substring(span.start(), span.end())).isEqualTo(expected.words());
            assertThat(span.iso()).isEqualTo(days);
            assertThat(span.granularity()).isEqualTo(granularity);
            assertThat(span.relative()).isTrue();
        });
    }
}
