package dev.docent.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.retrieval.TimeWish.During;
import dev.docent.retrieval.TimeWish.Weight;
import dev.docent.time.DateExpressions;
import dev.docent.time.DateInterval;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeWishesTest {

    private final TimeWishes wishes =
            new TimeWishes(new DateExpressions(), Clock.fixed(Instant.parse("2026-07-15T09:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Who coached Genoa in 1998?                     | 1998-01-01 | 1998-12-31 | GENTLE
            Who coached Genoa from 1998 to 2001?           | 1998-01-01 | 2001-12-31 | GENTLE
            Who coached Genoa between 1998 and 2001?       | 1998-01-01 | 2001-12-31 | GENTLE
            What did the council decide in May 2025?       | 2025-05-01 | 2025-05-31 | FIRM
            what did the council decide in may 2025        | 2025-05-01 | 2025-05-31 | FIRM
            What was said on 4 January 2026?               | 2026-01-04 | 2026-01-04 | FIRM
            What was said at the meeting on 4 January 2026?       | 2026-01-04 | 2026-01-04 | FIRM
            What was said during the meeting on 4 January 2026?   | 2026-01-04 | 2026-01-04 | FIRM
            What was built during the 1990s?               | 1990-01-01 | 1999-12-31 | GENTLE
            What happened in May?                          | 2026-05-01 | 2026-05-31 | FIRM
            What did the council decide last month?        | 2026-06-01 | 2026-06-30 | STRICT
            Who visited yesterday?                         | 2026-07-14 | 2026-07-14 | STRICT
            Who visited on Sunday?                         | 2026-07-12 | 2026-07-12 | STRICT
            Who visited last week?                         | 2026-07-06 | 2026-07-12 | STRICT
            Who is on leave next week?                     | 2026-07-20 | 2026-07-26 | FIRM
            When is rent due this month?                   | 2026-07-01 | 2026-07-31 | FIRM
            What do the minutes from January 2024 say?     | 2024-01-01 | 2024-01-31 | FIRM
            What do the minutes from January 2024 on the budget say? | 2024-01-01 | 2024-01-31 | FIRM
            What does the mail from last Monday say?       | 2026-07-13 | 2026-07-13 | STRICT
            """)
    void readsTheDaysThatAQuestionNames(String question, LocalDate from, LocalDate to, Weight weight) {
        assertThat(wishes.in(question)).contains(during(new DateInterval(from, to), weight));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            What has changed since 2019?                   | 2019-01-01
            What has changed after 2018?                   | 2019-01-01
            Which laws were passed from 2019 on?           | 2019-01-01
            Which laws hold from 2019 onwards?             | 2019-01-01
            Which fees are due, starting from 2019?        | 2019-01-01
            """)
    void aTimeWithoutAnEndGoesOn(String question, LocalDate from) {
        assertThat(wishes.in(question)).contains(during(DateInterval.from(from), Weight.GENTLE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Who led the party before 2019?                 | 2018-12-31
            Who led the party until 2018?                  | 2018-12-31
            """)
    void aTimeWithoutABeginningReachesBack(String question, LocalDate to) {
        assertThat(wishes.in(question)).contains(during(DateInterval.until(to), Weight.GENTLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is the latest on the harbour?",
                "What was the most recent decision?",
                "Who currently leads the council?",
                "Who is the current mayor?",
                "When did Dar last meet Wang Yi?",
                "Where was she last seen?",
                "Who leads the party now?",
                "What is such coal used for today?"
            })
    void asksForTheNewest(String question) {
        assertThat(wishes.in(question)).contains(new TimeWish.Newest());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is the earliest mention of the harbour?",
                "When did Dar first meet Wang Yi?",
                "When was the harbour closed for the first time?"
            })
    void asksForTheOldest(String question) {
        assertThat(wishes.in(question)).contains(new TimeWish.Oldest());
    }

    @ParameterizedTest
    @CsvSource({
        "What did the envoy say before the Oslo summit?, BEFORE, Oslo summit",
        "What has been done since the flood?, SINCE, flood",
        "What was agreed during the talks in Oslo?, DURING, talks in Oslo",
        "'Before the summit, who visited Beijing?', BEFORE, summit",
        "Before the summit who visited Beijing?, BEFORE, summit",
        "'Since the flood, what has been done?', SINCE, flood",
        "'Who, after the vote, left the council?', AFTER, vote"
    })
    void asksForWhatIsBesideAnEvent(String question, TimeWish.Side side, String event) {
        assertThat(wishes.in(question)).contains(new TimeWish.Beside(side, event, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "Who visited before the Oslo summit in 2024?, BEFORE, Oslo summit",
        "Who visited before the 2024 Oslo summit?, BEFORE, Oslo summit",
        "'Since the flood of 2024, what has been done?', SINCE, flood"
    })
    void theYearOfTheEventIsNotThatOfTheAnswer(String question, TimeWish.Side side, String event) {
        var in2024 = new DateInterval(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

        assertThat(wishes.in(question)).contains(new TimeWish.Beside(side, event, Optional.of(in2024)));
    }

    @Test
    void theDayOfTheEventNeedsNoSearch() {
        assertThat(wishes.in("Who visited before the summit on 3 March 2024?"))
                .contains(during(DateInterval.until(LocalDate.of(2024, 3, 3)), Weight.GENTLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who is the minister of defence?",
                "When did Dar meet Ding Xuexiang?",
                "Who was the first president of Finland?",
                "Who painted the Last Supper?",
                "How strong is a current of two amperes?",
                "At the latest, who must be told?",
                "What is his last name?",
                "What does the 2026 Act say?",
                "Who may vote?",
                "where was friday night lights filmed",
                "When does Monday Night Raw begin?",
                "How long does the Sunday roast take?",
                "How long did the ceasefire last in Gaza?",
                "How long does the warranty last after a repair?",
                "Do last minute bookings cost more?",
                "Do first time buyers pay duty?",
                "Did Bo's last film win a prize?"
            })
    void mostQuestionsSayNothingOfTime(String question) {
        assertThat(wishes.in(question)).isEmpty();
    }

    private static TimeWish during(DateInterval days, Weight weight) {
        return new During(List.of(days), weight);
    }
}
