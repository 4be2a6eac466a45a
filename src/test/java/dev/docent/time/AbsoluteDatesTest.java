package dev.docent.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsoluteDatesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            They met on [4 January 2026] in Oslo.                  | 2026-01-04
            [January 4, 2026] was a Sunday.                        | 2026-01-04
            Signed [Jan. 4th, 2026].                               | 2026-01-04
            It fell on [the 4th of January 2026].                  | 2026-01-04
            [JANUARY 4, 2026]                                      | 2026-01-04
            Filed [Sept. 11, 2001] by hand                         | 2001-09-11
            the deal of [5 May '24]                                | 2024-05-05
            [Sunday, 4 January 2026]                               | 2026-01-04
            [Mon, 5 Jan 2026]                                      | 2026-01-05
            updated [2026-01-04], again                            | 2026-01-04
            at [2026-01-04]T10:15:00Z                              | 2026-01-04
            on [2026/01/04]                                        | 2026-01-04
            due [24/01/2026]                                       | 2026-01-24
            due [1/24/2026]                                        | 2026-01-24
            due [04.01.2026]                                       | 2026-01-04
            [the last day of May 2025]                             | 2025-05-31
            [29 February 2024] exists                              | 2024-02-29
            They sat [from 3 to 5 January 2026].                   | 2026-01-03/2026-01-05
            [January 3-5, 2026]                                    | 2026-01-03/2026-01-05
            [3–5 January 2026]                                     | 2026-01-03/2026-01-05
            open [between 3 and 5 January 2026]                    | 2026-01-03/2026-01-05
            [3 January – 5 February 2026]                          | 2026-01-03/2026-02-05
            [from January 3 to February 5, 2026]                   | 2026-01-03/2026-02-05
            [from 20 December to 3 January 2026]                   | 2025-12-20/2026-01-03
            (lived [18 September 1976 – 4 May 2020])               | 1976-09-18/2020-05-04
            """)
    void findsDays(String marked, String days) {
        assertFound(marked, days, Granularity.DAY);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            It opened in [May 2025].                               | 2025-05
            the [May, 2025] issue                                  | 2025-05
            in [Jan 2026]                                          | 2026-01
            as of [January of 2026]                                | 2026-01
            the period [2025-03]                                   | 2025-03
            in [january 2024]                                      | 2024-01
            [between May 2024 and June 2025]                       | 2024-05-01/2025-06-30
            [May–June 2025]                                        | 2025-05-01/2025-06-30
            [from November to February 2025]                       | 2024-11-01/2025-02-28
            in [early May 2025]                                    | 2025-05-01/2025-05-10
            in [mid-May 2025]                                      | 2025-05-11/2025-05-20
            by [the end of May 2025]                               | 2025-05-21/2025-05-31
            [the first half of February 2025]                      | 2025-02-01/2025-02-14
            """)
    void findsMonths(String marked, String days) {
        assertFound(marked, days, Granularity.MONTH);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            He moved in [2013].                                    | 2013
            Since [2013] it has grown.                             | 2013
            In [2020] people were asked.                           | 2020
            Since [2020] people have been asked.                   | 2020
            [the year 2000]                                        | 2000
            Smith ([1987]) disagrees                               | 1987
            the [2018] elections                                   | 2018
            born c. [1870] in Bergen                               | 1870
            until [1500]                                           | 1500
            In [AD 79] it erupted                                  | 0079
            It ruled [from 1870 to 1939].                          | 1870-01-01/1939-12-31
            the reign, [1870 to 1939]                              | 1870-01-01/1939-12-31
            the war of [1914–18]                                   | 1914-01-01/1918-12-31
            the [2005-06] season                                   | 2005-01-01/2006-12-31
            (in office [1999–2003])                                | 1999-01-01/2003-12-31
            Built [between 1990 and 1995].                         | 1990-01-01/1995-12-31
            It began in [early 2024].                              | 2024-01-01/2024-04-30
            It ended [late in 2024].                               | 2024-09-01/2024-12-31
            ready by [mid-2024]                                    | 2024-05-01/2024-08-31
            """)
    void findsYears(String marked, String days) {
        assertFound(marked, days, Granularity.YEAR);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Sales fell in [Q1 2025].                               | QUARTER   | 2025-01-01/2025-03-31
            Sales rose in [the first quarter of 2025].             | QUARTER   | 2025-01-01/2025-03-31
            in [the fourth-quarter of 2025]                        | QUARTER   | 2025-10-01/2025-12-31
            in [the first half of 2024]                            | HALF_YEAR | 2024-01-01/2024-06-30
            the outlook for [H2 2024]                              | HALF_YEAR | 2024-07-01/2024-12-31
            It bloomed in [spring 2025].                           | SEASON    | 2025-03-01/2025-05-31
            They landed in [the summer of 1969].                   | SEASON    | 1969-06-01/1969-08-31
            the strikes of [fall 2019]                             | SEASON    | 2019-09-01/2019-11-30
            [the winter of 1941–42] was cold                       | SEASON    | 1941-12-01/1942-02-28
            the music of [the 1970s]                               | DECADE    | 1970-01-01/1979-12-31
            in [the seventies]                                     | DECADE    | 1970-01-01/1979-12-31
            back in [the '80s]                                     | DECADE    | 1980-01-01/1989-12-31
            in [the 1990's] they toured                            | DECADE    | 1990-01-01/1999-12-31
            in [the early 1970s]                                   | DECADE    | 1970-01-01/1972-12-31
            during [the 1800s]                                     | CENTURY   | 1800-01-01/1899-12-31
            a [19th century] house                                 | CENTURY   | 1801-01-01/1900-12-31
            of [the nineteenth century]                            | CENTURY   | 1801-01-01/1900-12-31
            [twenty-first century] law                             | CENTURY   | 2001-01-01/2100-12-31
            in [the first half of the 20th century]                | CENTURY   | 1901-01-01/1950-12-31
            of [the 18th and 19th centuries]                       | CENTURY   | 1701-01-01/1900-12-31
            """)
    void findsLongerTimes(String marked, Granularity granularity, String days) {
        assertFound(marked, days, granularity);
    }

    private static void assertFound(String marked, String days, Granularity granularity) {
        MarkedText expected = MarkedText.of(marked);

        List<DatedSpan> found = new DateExpressions().find(expected.text(), Optional.empty());

        assertThat(found).singleElement().satisfies(span -> {
            assertThat(expected.text().substring(span.start(), span.end())).isEqualTo(expected.words());
            assertThat(span.start()).isEqualTo(expected.start());
            assertThat(span.iso()).isEqualTo(days);
            assertThat(span.granularity()).isEqualTo(granularity);
            assertThat(span.relative()).isFalse();
        });
    }
}
