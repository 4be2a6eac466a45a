package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Conflicting;
import dev.docent.answer.Answer.Grounded;
import dev.docent.answer.Answer.NotFound;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.Stage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractiveAnswererTest {

    private static final double SURE = 14;
    private static final double UNSURE = -9;

    private final ExtractiveAnswerer answerer = new ExtractiveAnswerer(ShippedSettings.answers(), (_, _) -> List.of());

    private Answer answer(String question, Found... found) {
        return answerer.answer(question, Found.evidence(found));
    }

    @Test
    void answersWithTheSentenceThatHoldsTheWords() {
        var found = new Found(
                "visit.md",
                "It rained. Dar met Ding Xuexiang on 4 January 2026. Tea was served.",
                "4 January 2026",
                SURE);

        var answer = (Grounded) answer("When did Dar meet Ding Xuexiang?", found);

        assertThat(answer.text()).isEqualTo("Dar met Ding Xuexiang on 4 January 2026. [1]");
        assertThat(answer.shortAnswer()).contains("4 January 2026");
        assertThat(answer.confidence()).isGreaterThan(0.5);
        Found.everyQuoteIsVerbatim(answer.citations(), found);
    }

    @Test
    void copiesOfOneStoryBearWitnessOnce() {
        String question = "When did Dar meet Ding Xuexiang?";
        var first = new Found("a.md", "Dar met Ding Xuexiang on 4 January 2026.", "4 January 2026", SURE);
        var other = new Found("b.md", "Ding Xuexiang met Dar on 4 January 2026.", "4 January 2026", SURE);

        var alone = (Grounded) answer(question, first);
        var copied = (Grounded) answer(question, first, other.copyOf("a.md"));
        var agreed = (Grounded) answer(question, first, other);

        assertThat(copied.confidence()).isEqualTo(alone.confidence()).isLessThan(agreed.confidence());
        assertThat(copied.citations()).hasSize(1);
        assertThat(agreed.citations()).hasSize(2);
    }

    @Test
    void aContradictionIsAsSureAsThatOneOfItsValuesIsRight() {
        String question = "When was the corridor launched?";
        var best = new Found("a.md", "The corridor was launched in 2015.", "2015", 4);
        var close = new Found("b.md", "The corridor was launched in 2013.", "2013", 3.5);
        var third = new Found("c.md", "The corridor was launched in 2011.", "2011", 3.5);

        var two = (Conflicting) answer(question, best, close);
        var three = (Conflicting) answer(question, best, close, third);

        assertThat(three.confidence()).isGreaterThan(two.confidence()).isLessThan(1);
    }

    @Test
    void aCitationSaysWhichPartOfTheAnswerItSupportsAndWhereTheWordsStand() {
        var found = new Found(
                "visit.md",
                "It rained. Dar met Ding Xuexiang on 4 January 2026. Tea was served.",
                "4 January 2026",
                SURE);

        var answer = (Grounded) answer("When did Dar meet Ding Xuexiang?", found);

        Citation citation = answer.citations().getFirst();
        Citation.Support support = citation.supports().getFirst();
        assertThat(answer.text().substring(support.start(), support.end()))
                .isEqualTo("Dar met Ding Xuexiang on 4 January 2026.");
        assertThat(found.documentText().substring(citation.answerStart(), citation.answerEnd()))
                .isEqualTo("4 January 2026");
    }

    @Test
    void weakEvidenceIsNotFoundAndOnlyRelated() {
        var found = new Found("fees.md", "The ferry costs four crowns.", "four crowns", UNSURE);

        var answer = (NotFound) answer("Who wrote the ferry's timetable in 1950?", found);

        assertThat(answer.text()).startsWith("The documents do not say.");
        assertThat(answer.related()).extracting(Citation::quote).containsExactly("The ferry costs four crowns.");
    }

    @Test
    void whereDocumentsAreStillBeingReadTheAnswerSaysSo() {
        Answer answer = answerer.answer("Who?", new Evidence(List.of(), List.of(Stage.BACKLOG)));

        assertThat(answer.text()).isEqualTo("The documents read so far do not say; others are still being read.");
    }

    @Test
    void noEvidenceIsNotFound() {
        assertThat(answerer.answer("Who?", new Evidence(List.of(), List.of()))).isInstanceOf(NotFound.class);
    }

    @Test
    void documentsThatSayTheSameInOtherWordsSupportEachOther() {
        var one = new Found("a.md", "Dar met Ding Xuexiang on 4 January 2026.", "4 January 2026", SURE);
        var other = new Found("b.md", "Ding Xuexiang met Dar on January 4, 2026.", "January 4, 2026", SURE - 1);

        var answer = (Grounded) answer("When did Dar meet Ding Xuexiang?", one, other);

        assertThat(answer.citations()).hasSize(2);
        assertThat(answer.text()).endsWith("[1][2]");
        Found.everyQuoteIsVerbatim(answer.citations(), one, other);
    }

    @Test
    void documentsThatSayDifferentThingsAreAConflictWithBothSides() {
        var one = new Found("a.md", "The corridor was launched in 2013.", "2013", SURE);
        var other = new Found("b.md", "The corridor was launched in 2015.", "2015", SURE);

        var answer = (Conflicting) answer("When was the corridor launched?", one, other);

        assertThat(answer.values()).extracting(Answer.Value::shortAnswer).containsExactlyInAnyOrder("2013", "2015");
        assertThat(answer.values())
                .allSatisfy(value -> assertThat(value.citations()).hasSize(1));
        assertThat(answer.text()).contains("2013").contains("2015");
        Found.everyQuoteIsVerbatim(answer.citations(), one, other);
    }

    @Test
    void aMoreExactValueDoesNotContradictALessExactOne() {
        var one = new Found("a.md", "Dar met Vice Premier Ding Xuexiang.", "Vice Premier Ding Xuexiang", SURE);
        var other = new Found(
                "b.md", "Dar met Executive Vice Premier Ding Xuexiang.", "Executive Vice Premier Ding Xuexiang", SURE);

        assertThat(answer("Who did Dar meet?", one, other)).isInstanceOf(Grounded.class);
    }

    @Test
    void aRelativeDateIsShownWithTheDayItMeans() {
        var found = new Found(
                "visit.md", LocalDate.of(2026, 1, 5), "Dar met Ding Xuexiang in Beijing on Sunday.", "on Sunday", SURE);

        var answer = (Grounded) answer("When did Dar meet Ding Xuexiang?", found);

        assertThat(answer.dates())
                .containsExactly(new ResolvedDate("on Sunday", "2026-01-04", "publishedAt 2026-01-05", 1));
        assertThat(answer.shortAnswer()).contains("4 January 2026");
        assertThat(answer.text())
                .isEqualTo("Dar met Ding Xuexiang in Beijing on Sunday. [1] “on Sunday” means 4 January 2026.");
    }

    @Test
    void whetherAWeekdayLooksBackOrAheadIsToldByItsSentence() {
        var found = new Found(
                "visit.md", LocalDate.of(2026, 1, 4), "The visit to Beijing will end on Monday.", "Monday", SURE);

        var answer = (Grounded) answer("When will the visit to Beijing end?", found);

        assertThat(answer.shortAnswer()).contains("5 January 2026");
    }

    @Test
    void aRowOfATableIsReadWithTheNamesOfItsColumns() {
        var found = new Found(
                "travel.md",
                "| City | Hotel ceiling | Daily allowance |\n| --- | --- | --- |\n| Kraków | 90 euros | 40 euros |\n",
                "90 euros",
                SURE);

        var answer = (Grounded) answer("What is the hotel ceiling in Kraków?", found);

        assertThat(answer.text()).isEqualTo("City: Kraków; Hotel ceiling: 90 euros; Daily allowance: 40 euros. [1]");
        assertThat(answer.citations().getFirst().quote()).isEqualTo("| Kraków | 90 euros | 40 euros |");
    }

    @Test
    void whoElseAsksForNobodyWhomTheQuestionNames() {
        var known = new Found("talks.md", "Dar and Wang Yi were there.", "Dar and Wang Yi", SURE);
        var other = new Found("guests.md", "Liu Jianchao was there when Dar met Wang Yi.", "Liu Jianchao", SURE - 6);

        var answer = (Grounded) answer("Who else was there when Dar met Wang Yi?", known, other);

        assertThat(answer.shortAnswer()).contains("Liu Jianchao");
    }

    @Test
    void aListThatNamesThePersonWhoIsAskedAboutDoesNotTellWhoMetHim() {
        var list = new Found("profile.md", "Met in May: Wang Yi, Liu Jianchao.", "Wang Yi, Liu Jianchao", SURE);
        var other = new Found("talks.md", "Dar met Liu Jianchao in Beijing.", "Dar", SURE - 3);

        var answer = (Grounded) answer("Who met Liu Jianchao?", list, other);

        assertThat(answer.shortAnswer()).contains("Dar");
    }

    @Test
    void whoMayTravelHasNotTravelled() {
        var found = new Found(
                "visit.md", "Amir Holm, who acts as minister, may travel to Marl as well.", "Amir Holm", SURE);

        assertThat(answer("Who travelled to Marl?", found)).isInstanceOf(Answer.NotFound.class);
        assertThat(answer("Who may travel to Marl?", found)).isInstanceOf(Grounded.class);
    }

    @Test
    void whichThingsAreNotToldByTheirNumber() {
        var found = new Found("profile.md", "She holds two posts at once.", "two", SURE);
        var named = new Found("list.md", "Her posts are treasurer and clerk.", "treasurer and clerk", SURE - 3);

        var answer = (Grounded) answer("What posts does she hold?", found, named);

        assertThat(answer.shortAnswer()).contains("treasurer and clerk");
    }
}
