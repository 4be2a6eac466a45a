package dev.docent.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What may be told to a reader as a fact, and what is too doubtful to be told.
class SureDatesTest {

    private static final double SURE = 0.75;
    private static final Optional<LocalDate> MONDAY_5_JANUARY_2026 = Optional.of(LocalDate.of(2026, 1, 5));

    private final DateExpressions expressions = new DateExpressions();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            They met on 3 March 2020 and parted [three days later].               | 2020-03-06
            They met on 3 March 2020. [The following week] they wrote.            | 2020-03-09/2020-03-15
            They met on 3 March 2020. They dined [that evening].                  | 2020-03-03
            They met on 3 March 2020. [The following Sunday] they wrote.          | 2020-03-08
            They met on 3 March 2020. [Two days before], it had snowed.           | 2020-03-01
            They met Mr. Li on 3 March 2020. Dr. Wu wrote [the next day].         | 2020-03-04
            They met in May 2020. [The following month] they wrote.               | 2020-06
            In 2013 they met, and [the following year] they parted.               | 2014
            They met on Sunday and parted [the next day].                         | 2026-01-05
            Dar arrives [on Friday].                                              | 2026-01-09
            Dar is visiting Beijing [on Friday].                                  | 2026-01-09
            He is now leaving [on Thursday].                                      | 2026-01-08
            [On Thursday] she travels to Oslo.                                    | 2026-01-08
            The summit begins [on Wednesday].                                     | 2026-01-07
            They have until [Friday] to reply.                                    | 2026-01-09
            The talks are due to resume [on Friday].                              | 2026-01-09
            It was cancelled due to rain [on Friday].                             | 2026-01-02
            He must have left [on Friday].                                        | 2026-01-02
            They had to leave [on Friday].                                        | 2026-01-02
            The mayor resigned [today].                                           | 2026-01-05
            The court, which is in Oslo, ruled [today] that it has no say.        | 2026-01-05
            She will resign [today].                                              | 2026-01-05
            They met [last Friday].                                               | 2026-01-02
            The fair opens on [3 February].                                       | 2026-02-03
            They signed on [4 January].                                           | 2026-01-04
            Pay must be settled [tomorrow].                                       | 2026-01-06
            In a meeting on 3 March 2019 they agreed. They signed on [5 April].   | 2019-04-05
            """)
    void theseMayBeTold(String marked, String days) {
        DatedSpan span = found(marked, days);

        assertThat(span.certainty()).isGreaterThanOrEqualTo(SURE);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Applications must be submitted by [Friday].                           | 2026-01-09
            Applications need to be submitted by [Friday].                        | 2026-01-09
            Timesheets should be handed in [on Friday].                           | 2026-01-09
            Forms submitted by [Friday] are read.                                 | 2026-01-02
            Send it by [Friday].                                                  | 2026-01-09
            They were told to leave by [Friday].                                  | 2026-01-09
            He agreed to meet her [on Friday].                                    | 2026-01-02
            He might resign [on Friday].                                          | 2026-01-02
            Talks [on Friday]                                                     | 2026-01-02
            Envoy arrives in Beijing [on Friday]                                  | 2026-01-02
            Police are holding a man after an attack [on Friday].                 | 2026-01-02
            He is meeting families after the attack [on Friday].                  | 2026-01-02
            [Friday]'s attack opens old wounds.                                   | 2026-01-02
            They met on 3 March 2020. [On Friday] they parted.                    | 2020-03-06
            The bill was read on 12 December 2025. It passed [on Friday].         | 2026-01-02
            A law of 3 March 2020 will be debated [on Friday].                    | 2026-01-09
            Days may be carried over and must be taken before [31 March].         | 2026-03-31
            You will be paid on [31 January].                                     | 2026-01-31
            Each year the report was published on [3 May].                        | 2025-05-03
            The financial year begins on [1 April].                               | 2026-04-01
            Days may be carried over to [next year].                              | 2027
            It was agreed on 3 March 2019. The vote will be on [5 April].         | 2019-04-05
            The mill is a museum [today].                                         | 2026-01-05
            Founded by monks, it has 200 beds [today].                            | 2026-01-05
            They will meet [next Friday].                                         | 2026-01-09
            They met on 3 March 2020, after talks on 1 May 2019. [Two days later] they parted. | 2019-05-03
            They met on 3 March 2020. It rained. It snowed. [The next day] they parted.        | 2020-03-04
            """)
    void theseAreTooDoubtfulToBeTold(String marked, String days) {
        DatedSpan span = found(marked, days);

        assertThat(span.certainty()).isLessThan(SURE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Invoices must be paid in 30 days.
            An order may arrive in three weeks.
            """)
    void aTermInARuleBeginsOnNoDay(String text) {
        assertThat(expressions.find(text, MONDAY_5_JANUARY_2026)).isEmpty();
    }

    private DatedSpan found(String marked, String days) {
        MarkedText expected = MarkedText.of(marked);
        List<DatedSpan> found = expressions.find(expected.text(), MONDAY_5_JANUARY_2026).stream()
                .filter(span -> span.start() < expected.end() && expected.start() < span.end())
                .toList();
        assertThat(found).singleElement().extracting(DatedSpan::iso).isEqualTo(days);
        return found.getFirst();
    }
}
