package dev.docent.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesAndAnchorsTest {

    private static final Optional<LocalDate> WEDNESDAY_15_JULY_2026 = Optional.of(LocalDate.of(2026, 7, 15));

    private final DateExpressions expressions = new DateExpressions();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Talks ran for [the week of 5 May 2025].                | 2025-05-05/2025-05-11
            The rules bind [from 1 March 2024 until 30 June 2024]. | 2024-03-01/2024-06-30
            It was in [the first week of June 2025].               | 2025-06-01/2025-06-07
            Delivery is planned for [2026-W03].                    | 2026-01-12/2026-01-18
            Revenue grew in [fiscal year 2025].                    | 2025
            It changed in [the second half of the 1990s].          | 1995-01-01/1999-12-31
            in [the mid-1980s] it closed                           | 1983-01-01/1985-12-31
            It rained on [Christmas Day 2024].                     | 2024-12-25
            It ended on [New Year's Eve 2023].                     | 2023-12-31
            They rose on [Easter Monday 2025].                     | 2025-04-21
            It is on [the third Monday of January 2027].           | 2027-01-18
            sales for [Jan-Mar 2025]                               | 2025-01-01/2025-03-31
            [May 5-June 2, 2025]                                   | 2025-05-05/2025-06-02
            The court sat on [5 and 6 May 2025].                   | 2025-05-05/2025-05-06
            [the first three months of 2025]                       | 2025-01-01/2025-03-31
            by [the end of 2024] it had closed                     | 2024-09-01/2024-12-31
            the [2024/25] season                                   | 2024-01-01/2025-12-31
            Profit fell in [Q1 '25].                               | 2025-01-01/2025-03-31
            in [the month of May 2025]                             | 2025-05
            Dated [4-Jan-2026].                                    | 2026-01-04
            on [the ninth of May, 1945]                            | 1945-05-09
            [Between 3 March 2020 and 5 April 2021] it was shut.   | 2020-03-03/2021-04-05
            He resigned [a fortnight ago].                         | 2026-06-29/2026-07-05
            They met [Monday morning].                             | 2026-07-13
            It fell [the week before last].                        | 2026-06-29/2026-07-05
            It fell [the year before last].                        | 2024
            He left [a week ago today].                            | 2026-07-08
            They must pay by [the end of the month].               | 2026-07-21/2026-07-31
            It will open [early next year].                        | 2027-01-01/2027-04-30
            It rose in [the first half of this year].              | 2026-01-01/2026-06-30
            They met [last Christmas].                             | 2025-12-25
            It will open on [the 20th].                            | 2026-07-20
            They met on [the 3rd].                                 | 2026-07-03
            Riots broke out [over the weekend].                    | 2026-07-11/2026-07-12
            They will meet [next Tuesday].                         | 2026-07-21
            He said [earlier this week] that it was over.          | 2026-07-13/2026-07-15
            Prices fell in [the first quarter of this year].       | 2026-01-01/2026-03-31
            He won [a year and a half ago].                        | 2025-01
            They signed in [the spring of last year].              | 2025-03-01/2025-05-31
            [this year's first quarter]                            | 2026-01-01/2026-03-31
            They met [the Sunday before last].                     | 2026-07-05
            He left [two months ago today].                        | 2026-05-15
            It burnt down [half a century ago].                    | 1976
            It happened a [dozen years ago].                       | 2014
            It is due in [2026-W01-5].                             | 2026-01-02
            It rained on [the second Monday of May].               | 2026-05-11
            [the last Friday in June 2025]                         | 2025-06-27
            It fell in [the third decade of the 20th century].     | 1921-01-01/1930-12-31
            It ran [from mid-May to early June 2025].              | 2025-05-11/2025-06-10
            the [2024/2025] budget                                 | 2024-01-01/2025-12-31
            in [1Q 2025]                                           | 2025-01-01/2025-03-31
            [the weekend of 3 May 2025]                            | 2025-05-03/2025-05-04
            during [the noughties]                                 | 2000-01-01/2009-12-31
            [Easter Sunday 2000]                                   | 2000-04-23
            It was built on [Ash Wednesday 2024].                  | 2024-02-14
            [Jan. 3-Feb. 2, 2025]                                  | 2025-01-03/2025-02-02
            """)
    void findsPiecesOfTimeAndWhatIsCountedFromTheDayOfWriting(String marked, String days) {
        assertFound(marked, days);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            They met on 3 March 2020. [Two days before that] it had snowed. | 2020-03-01
            They met on 3 March 2020. [That evening] they dined.            | 2020-03-03
            They met in May 2020. By [the end of the year] they had parted. | 2020-09-01/2020-12-31
            They met in 2013. [That December] they parted.                  | 2013-12
            The war began in 1914 and ended [four years later].             | 1918
            They met on 3 March 2020. [The next morning] they left.         | 2020-03-04
            They met in November 2019. [The following spring] they parted.  | 2020-03-01/2020-05-31
            In May 2020 they met; in [the same month] they parted.          | 2020-05
            It closed on 3 March 2020 and reopened [the day after].         | 2020-03-04
            They met on 3 March 2020. [Later that week] they parted.        | 2020-03-02/2020-03-08
            """)
    void findsWhatIsCountedFromTheDateBefore(String marked, String days) {
        assertFound(marked, days);
    }

    @Test
    void aWeekdayGoesOnFromTheDayBeforeItWhereTheDayOfWritingIsNotKnown() {
        String text = "They met on 3 March 2020. On Friday they parted.";

        List<DatedSpan> found = expressions.find(text, Optional.empty());

        assertThat(found).extracting(DatedSpan::iso).containsExactly("2020-03-03", "2020-03-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fiscal year 2025", "FY2025", "FY25", "FY 2025", "financial year 2025"})
    void aYearOfAccountsIsReadAsThatOfTheCalendarAndDoubted(String words) {
        List<DatedSpan> found = expressions.find("Revenue in " + words + " grew.", Optional.empty());

        assertThat(found).singleElement().satisfies(span -> {
            assertThat(span.iso()).isEqualTo("2025");
            assertThat(span.certainty()).isLessThan(0.6);
        });
    }

    private void assertFound(String marked, String days) {
        MarkedText expected = MarkedText.of(marked);

        List<DatedSpan> found = expressions.find(expected.text(), WEDNESDAY_15_JULY_2026);

        assertThat(found)
                .filteredOn(span -> span.start() < expected.end() && expected.start() < span.end())
                .singleElement()
                .satisfies(span -> {
                    assertThat(expected.text().substring(span.start(), span.end()))
                            .isEqualTo(expected.words());
                    assertThat(span.iso()).isEqualTo(days);
                });
    }
}
