package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Grounded;
import dev.docent.index.Match;
import dev.docent.passage.Location;
import dev.docent.passage.Passage;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import dev.docent.time.DateInterval;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which day is meant, in the answer as in its list of dates, and what it was counted from.
class DatesOfAnswersTest {

    private static final double SURE = 14;
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 1, 5);
    private static final String SIGNING = "In a meeting on 3 March 2019 Dar and Ding agreed. Dar signed on 5 April.";

    private final ExtractiveAnswerer answerer = new ExtractiveAnswerer(ShippedSettings.answers(), (_, _) -> List.of());

    private Grounded answer(String question, Evidence evidence) {
        return (Grounded) answerer.answer(question, evidence);
    }

    private Grounded answer(String question, Found found) {
        return answer(question, Found.evidence(found));
    }

    /// The same passage, under headings and with the days that are known of it.
    private static Evidence indexed(Found found, String heading, DateInterval... days) {
        EvidencePassage one = Found.evidence(found).passages().getFirst();
        Passage passage = one.match().passage();
        Location place = passage.location();
        var location = new Location(place.start(), place.end(), heading, place.page());
        var known = new Passage(passage.id(), location, passage.text(), "", List.of(days));
        var match = new Match(known, one.match().document(), 1);
        return new Evidence(
                List.of(new EvidencePassage(
                        match, one.reading(), one.relevance(), one.words(), one.meaning(), List.of())),
                List.of());
    }

    @Test
    void aDateIsCountedFromTheDateBeforeTheQuote() {
        var found = new Found("deal.md", PUBLISHED, SIGNING, "5 April", SURE);

        Grounded answer = answer("When did Dar sign?", found);

        assertThat(answer.citations().getFirst().quote()).isEqualTo("Dar signed on 5 April.");
        assertThat(answer.dates())
                .containsExactly(new ResolvedDate("5 April", "2019-04-05", "“3 March 2019” in the text", 1));
        assertThat(answer.text()).isEqualTo("Dar signed on 5 April. [1] “5 April” means 5 April 2019.");
    }

    @Test
    void whatIsCountedFromTheTextNeedsNoDayOfPublication() {
        var found = new Found("deal.md", SIGNING, "5 April", SURE);

        Grounded answer = answer("When did Dar sign?", found);

        assertThat(answer.shortAnswer()).contains("5 April 2019");
        assertThat(answer.dates()).extracting(ResolvedDate::resolved).containsExactly("2019-04-05");
    }

    @Test
    void daysCountedFromAnotherAnswerAQuestionForTheTime() {
        var found = new Found(
                "deal.md", "Dar and Ding met on 3 March 2019. Three days later Dar signed.", "Three days later", SURE);

        Grounded when = answer("When did Dar sign?", found);
        Grounded howSoon = answer("How soon did Dar sign?", found);

        assertThat(when.shortAnswer()).contains("6 March 2019");
        assertThat(when.text()).endsWith("“Three days later” means 6 March 2019.");
        assertThat(howSoon.shortAnswer()).contains("Three days later");
    }

    @Test
    void aMonthSaidInRelativeWordsIsGivenAsTheOneMeant() {
        var found =
                new Found("prices.md", LocalDate.of(2026, 4, 9), "Prices rose sharply last month.", "last month", SURE);

        Grounded answer = answer("When did prices rise?", found);

        assertThat(answer.text()).isEqualTo("Prices rose sharply last month. [1] “last month” means March 2026.");
        assertThat(answer.shortAnswer()).contains("March 2026");
        assertThat(answer.dates())
                .containsExactly(new ResolvedDate("last month", "2026-03", "publishedAt 2026-04-09", 1));
    }

    @Test
    void aYearThatWasOnlyCountedIsNotClaimed() {
        var found =
                new Found("mill.md", PUBLISHED, "The mill burnt down some 20 years ago.", "some 20 years ago", SURE);

        Grounded answer = answer("When did the mill burn down?", found);

        assertThat(answer.text()).isEqualTo("The mill burnt down some 20 years ago. [1]");
    }

    @Test
    void theHeadingAboveNamesTheYear() {
        var found = new Found("diary.md", PUBLISHED, "On 28 May the mill burnt down.", "On 28 May", SURE);

        Grounded answer = answer("When did the mill burn down?", indexed(found, "Diary › 2016"));

        assertThat(answer.shortAnswer()).contains("28 May 2016");
        assertThat(answer.dates()).containsExactly(new ResolvedDate("28 May", "2016-05-28", "“2016” in the text", 1));
    }

    @Test
    void whatTheWholeDocumentReadsOtherwiseIsNotClaimed() {
        var found = new Found("diary.md", PUBLISHED, "On 28 May the mill burnt down.", "On 28 May", SURE);
        var other = DateInterval.day(LocalDate.of(2016, 5, 28));

        Grounded answer = answer("When did the mill burn down?", indexed(found, "", other));

        assertThat(answer.text()).isEqualTo("On 28 May the mill burnt down. [1]");
        assertThat(answer.dates()).isEmpty();
    }

    @Test
    void aDayThatComesEveryYearIsNotClaimedToBeOfOne() {
        var found = new Found(
                "leave.md",
                LocalDate.of(2025, 1, 1),
                "Up to five unused days may be carried over to the next year and must be taken before 31 March.",
                "before 31 March",
                SURE);

        Grounded answer = answer("Until when can I carry days over?", found);

        assertThat(answer.dates()).isEmpty();
        assertThat(answer.text()).doesNotContain("means");
    }
}
