package dev.docent.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.index.Filter;
import dev.docent.index.Match;
import dev.docent.reader.Reading;
import dev.docent.reader.Reading.Span;
import dev.docent.time.DateInterval;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimingTest {

    private static final Clock WEDNESDAY_15_JULY_2026 =
            Clock.fixed(Instant.parse("2026-07-15T09:00:00Z"), ZoneOffset.UTC);

    private static final Match UNDATED = Matches.of("rules.md", 0, "The council decides on fees once a year.", "");
    private static final Match MAY = about("may.md", "On Sunday the council raised the fees.", 2025, 5);
    private static final Match JUNE = about("june.md", "The council then took the fees back.", 2026, 6);
    private static final Match OLD = about("old.md", "Fees were first raised by the council of old.", 1998, 3);

    private static Match about(String file, String text, int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        var days = new DateInterval(first, first.plusMonths(1).minusDays(1));
        return Matches.dated(file, text, Optional.empty(), days);
    }

    private static Match published(String file, String text, LocalDate day) {
        return Matches.dated(file, text, Optional.of(day));
    }

    private static ReadingRetriever retriever(Match... found) {
        return new ReadingRetriever(
                new FixedIndex(List.of(found), List.of(found)),
                (_, passages) -> passages.stream()
                        .map(_ -> new Reading(List.of(new Span(0, 3, 1)), 0))
                        .toList(),
                new RetrievalProperties(10, 8, 0, RetrievalProperties.Expansion.OFF, Duration.ofSeconds(1)),
                WEDNESDAY_15_JULY_2026);
    }

    private static List<String> files(ReadingRetriever retriever, String question) {
        return retriever.retrieve(new Query(question, Filter.NONE)).passages().stream()
                .map(passage -> passage.match().document().file())
                .toList();
    }

    @Test
    void whatSpeaksOfTheMonthAskedForComesFirst() {
        assertThat(files(retriever(JUNE, OLD, MAY), "What did the council decide in May 2025?"))
                .first()
                .isEqualTo("may.md");
    }

    @Test
    void whatIsKnownToBeOfOtherDaysIsNoEvidenceForLastMonth() {
        assertThat(files(retriever(MAY, OLD, UNDATED, JUNE), "What did the council decide last month?"))
                .containsExactly("june.md", "rules.md");
    }

    @Test
    void nothingIsLeftOutWhereNothingFits() {
        assertThat(files(retriever(MAY, OLD, UNDATED), "What did the council decide last month?"))
                .containsExactly("may.md", "old.md", "rules.md");
    }

    @Test
    void theDayOfPublicationCountsWhereThePassageSpeaksOfNoTime() {
        Match june = published("a.md", "The fees are taken back.", LocalDate.of(2026, 6, 20));
        Match may = published("b.md", "The fees are raised.", LocalDate.of(2026, 5, 20));

        assertThat(files(retriever(may, june), "What did the council decide last month?"))
                .containsExactly("a.md");
    }

    @Test
    void theLatestIsTheNewestOfWhatIsKnown() {
        assertThat(files(retriever(OLD, MAY, JUNE), "What is the latest on the fees?"))
                .first()
                .isEqualTo("june.md");
    }

    @Test
    void daysStillToComeAreNotTheLatest() {
        Match planned = about("plan.md", "The council plans to talk of fees again.", 2027, 1);

        assertThat(files(retriever(MAY, planned, JUNE), "What is the latest on the fees?"))
                .first()
                .isEqualTo("june.md");
    }

    @Test
    void theEarliestIsTheOldest() {
        assertThat(files(retriever(JUNE, MAY, OLD), "When did the council first raise fees?"))
                .first()
                .isEqualTo("old.md");
    }

    @Test
    void beforeAnEventIsBeforeItsDayWhereThePassagesAgreeOnIt() {
        Match summit = Matches.of("summit.md", 0, "The Oslo summit was held on 3 May 2024.", "");

        assertThat(files(retriever(MAY, summit, OLD), "Who raised the fees before the Oslo summit?"))
                .first()
                .isNotEqualTo("may.md");
        assertThat(retriever(MAY, summit, OLD)
                        .retrieve(new Query("Who raised the fees before the Oslo summit?", Filter.NONE))
                        .stages())
                .extracting(Stage::name)
                .contains("time");
    }

    @Test
    void anEventWithoutADayChangesNothing() {
        String question = "Who raised the fees before the Oslo summit?";

        assertThat(files(retriever(MAY, UNDATED, OLD), question)).containsExactly("may.md", "rules.md", "old.md");
    }

    @Test
    void aQuestionThatSaysNothingOfTimeIsRankedByItsWordsAlone() {
        Evidence evidence = retriever(OLD, MAY, JUNE).retrieve(new Query("Who decides on fees?", Filter.NONE));

        assertThat(evidence.passages())
                .extracting(passage -> passage.match().document().file())
                .containsExactly("old.md", "may.md", "june.md");
        assertThat(evidence.stages()).extracting(Stage::name).doesNotContain("time");
    }

    @Test
    void whatIsAskedForBesideAnEventIsNotOfTheYearOfTheEventOnly() {
        Match summit = Matches.dated(
                "summit.md", "The Oslo summit opened on 3 March 2024.", Optional.empty(), day(2024, 3, 3));
        Match before = Matches.dated(
                "before.md", "The envoy visited Oslo in autumn 2023.", Optional.empty(), day(2023, 10, 9));
        Match after =
                Matches.dated("after.md", "The mayor visited Oslo in autumn 2024.", Optional.empty(), day(2024, 10, 9));

        assertThat(files(retriever(after, summit, before), "Who visited before the Oslo summit in 2024?"))
                .first()
                .isEqualTo("before.md");
    }

    private static DateInterval day(int year, int month, int day) {
        return DateInterval.day(LocalDate.of(year, month, day));
    }
}
