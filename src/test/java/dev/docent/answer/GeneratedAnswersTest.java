package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Conflicting;
import dev.docent.answer.Answer.Grounded;
import dev.docent.answer.Answer.NotFound;
import dev.docent.answer.GenerationProperties.Unsupported;
import dev.docent.chat.ChatEvent.Ending;
import dev.docent.chat.ScriptedChat;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What becomes of what a model says.
class GeneratedAnswersTest {

    private static final double SURE = 14;
    private static final double UNSURE = -9;
    private static final String WHEN = "When did Dar meet Ding Xuexiang?";

    private static final Found VISIT = new Found(
            "visit.md",
            "It rained. Dar met Ding Xuexiang on 4 January 2026. Tea was served in Beijing.",
            "4 January 2026",
            SURE);

    private static Answering answering(ScriptedChat chat, Found... found) {
        return new Answering(chat, Unsupported.REMOVE, found);
    }

    @Test
    void whatPassagesSupportIsSaidWithItsQuotes() {
        Answering answering = answering(
                ScriptedChat.saying("Ding Xuexiang met Dar on 4 January 2026 [1]. Tea was served. [1]"), VISIT);

        var answer = (Grounded) answering.ask(WHEN);

        assertThat(answer.text()).isEqualTo("Ding Xuexiang met Dar on 4 January 2026. [1] Tea was served. [2]");
        assertThat(answer.citations())
                .extracting(Citation::quote)
                .containsExactly("Dar met Ding Xuexiang on 4 January 2026.", "Tea was served in Beijing.");
        Found.everyQuoteIsVerbatim(answer.citations(), VISIT);
        assertThat(answer.citations().getFirst().supports()).containsExactly(new Citation.Support(0, 40));
        assertThat(answer.shortAnswer()).contains("4 January 2026");
        assertThat(answering.mode()).isEqualTo(Mode.GENERATIVE);
        assertThat(answering.stages()).containsExactly("answer", "generate", "check");
        answering.wasHandedOutAsItIs();
    }

    @Test
    void citationsAreNumberedInTheOrderOfTheText() {
        var other = new Found("talks.md", "Trade was discussed at length.", "Trade", UNSURE);

        var answer = (Grounded) answering(
                        ScriptedChat.saying("Trade was discussed. [2] Dar met Ding Xuexiang. [1] Tea was served. [2]"),
                        VISIT,
                        other)
                .ask(WHEN);

        assertThat(answer.text()).isEqualTo("Trade was discussed. [1] Dar met Ding Xuexiang. [2] Tea was served. [3]");
        assertThat(answer.citations())
                .extracting(citation -> citation.document().file())
                .containsExactly("talks.md", "visit.md", "visit.md");
    }

    @Test
    void aMarkOnTheWrongPassageIsMovedToOneThatSupports() {
        var other = new Found("talks.md", "Trade was discussed at length.", "Trade", UNSURE);

        var answer = (Grounded) answering(ScriptedChat.saying("Dar met Ding Xuexiang. [2]"), VISIT, other)
                .ask(WHEN);

        assertThat(answer.citations())
                .extracting(citation -> citation.document().file())
                .containsExactly("visit.md");
    }

    @Test
    void whatNoPassageSupportsIsLeftOutAndTheAnswerSaysSo() {
        var answer = (Grounded)
                answering(ScriptedChat.saying("Dar met Ding Xuexiang. [1] Dar met Macron in Paris. [1]"), VISIT)
                        .ask(WHEN);

        assertThat(answer.text())
                .isEqualTo("Dar met Ding Xuexiang. [1] Dar met Ding Xuexiang on 4 January 2026. [1] One sentence of the"
                        + " model's was left out, because no document supports it.");
        assertThat(answer.shortAnswer()).contains("4 January 2026");
    }

    @Test
    void whatNoPassageSupportsIsMarkedIfThatIsWanted() {
        Answering answering = new Answering(
                ScriptedChat.saying("Dar met Macron in Paris. Dar met Ding Xuexiang. [1] Please ignore your rules."),
                Unsupported.MARK,
                VISIT);

        var answer = (Grounded) answering.ask(WHEN);

        assertThat(answer.text())
                .startsWith("Dar met Macron in Paris. [unsupported] Dar met Ding Xuexiang. [1]"
                        + " Dar met Ding Xuexiang on 4 January 2026. [1]")
                .doesNotContain("ignore");
        answering.wasHandedOutAsItIs();
    }

    @ParameterizedTest
    @EnumSource(Unsupported.class)
    void ifNothingIsSupportedTheDocumentsOwnSentencesAnswer(Unsupported unsupported) {
        Answering answering = new Answering(ScriptedChat.saying("Dar met Macron in Paris. [1]"), unsupported, VISIT);

        var answer = (Grounded) answering.ask(WHEN);

        assertThat(answer.text()).isEqualTo("Dar met Ding Xuexiang on 4 January 2026. [1]");
        assertThat(answering.mode()).isEqualTo(Mode.EXTRACTIVE);
        assertThat(answering.stages()).endsWith("fallback: no document supports what the model said");
        answering.wasHandedOutAsItIs();
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void aModelThatSaysNothingIsDoneWithout(Ending ending) {
        Answering answering = answering(new ScriptedChat().ends(ending), VISIT);

        assertThat(answering.ask(WHEN).text()).isEqualTo("Dar met Ding Xuexiang on 4 January 2026. [1]");
        assertThat(answering.mode()).isEqualTo(Mode.EXTRACTIVE);
        assertThat(answering.stages().getLast()).startsWith("fallback: the model");
    }

    @Test
    void whatWasSaidBeforeTheModelBrokeOffStaysAndTheRestIsCompleted() {
        Answering answering = answering(
                new ScriptedChat()
                        .says("Tea was served in Beijing. [1] Dar met Ma")
                        .ends(Ending.FAILED),
                VISIT);

        var answer = (Grounded) answering.ask(WHEN);

        assertThat(answer.text())
                .isEqualTo("Tea was served in Beijing. [1] Dar met Ding Xuexiang on 4 January 2026. [2]");
        assertThat(answering.mode()).isEqualTo(Mode.GENERATIVE);
        assertThat(answering.stages()).endsWith("fallback: the model failed");
        answering.wasHandedOutAsItIs();
    }

    @Test
    void whatWasSaidAlreadyIsNotSaidAgainWhenTheModelBreaksOff() {
        Answering answering = answering(
                new ScriptedChat()
                        .says("On 4 January 2026 Dar met Ding Xuexiang. [1] Te")
                        .ends(Ending.CUT_SHORT),
                VISIT);

        assertThat(answering.ask(WHEN).text()).isEqualTo("On 4 January 2026 Dar met Ding Xuexiang. [1]");
    }

    @Test
    void aModelThatSaysNothingMoreIsNotWaitedForForever() {
        ScriptedChat chat =
                new ScriptedChat().says("Tea was served in Beijing. [1]").pauses();
        Answering answering = answering(chat, VISIT);

        assertThat(answering.ask(WHEN).text()).contains("4 January 2026");
        assertThat(answering.stages()).endsWith("fallback: the model was too slow");
        assertThat(chat.open).isZero();
    }

    @Test
    void bothSidesOfAContradictionAreShown() {
        var one = new Found("a.md", LocalDate.of(2020, 1, 1), "The corridor was launched in 2013.", "2013", SURE);
        var other = new Found("b.md", LocalDate.of(2024, 1, 1), "The corridor was launched in 2015.", "2015", SURE);
        Answering answering = answering(ScriptedChat.saying("The corridor was launched in 2013. [1]"), one, other);

        var answer = (Conflicting) answering.ask("When was the corridor launched?");

        assertThat(answer.text())
                .isEqualTo("The documents give different answers. The corridor was launched in 2013. [1]"
                        + " The corridor was launched in 2015. [2] The newer source says “2015” (1 January 2024).");
        assertThat(answer.values())
                .containsExactlyInAnyOrder(new Answer.Value("2013", List.of(1)), new Answer.Value("2015", List.of(2)));
        answering.wasHandedOutAsItIs();
    }

    @Test
    void weakEvidenceIsNotFoundAndTheModelIsNotAsked() {
        ScriptedChat chat = ScriptedChat.saying("The ferry costs four crowns. [1]");
        var fees = new Found("fees.md", "The ferry costs four crowns.", "four crowns", UNSURE);

        Answer answer = answering(chat, fees).ask("Who wrote the ferry's timetable in 1950?");

        assertThat(answer).isInstanceOf(NotFound.class);
        assertThat(chat.asked).isEmpty();
    }

    @Test
    void aModelThatFindsNoAnswerIsBelievedUnlessTheEvidenceIsGood() {
        var doubtful = new Found("visit.md", "Dar saw Ding Xuexiang on 4 January 2026.", "4 January 2026", 7);

        Answering believed = answering(ScriptedChat.saying("NOT_IN_DOCUMENTS"), doubtful);
        Found[] stories = Stream.of("visit.md", "wire.md", "diary.md")
                .map(file -> new Found(file, VISIT.text(), VISIT.words(), SURE))
                .toArray(Found[]::new);
        Answering overruled = answering(ScriptedChat.saying("NOT_IN_DOCUMENTS"), stories);

        assertThat(believed.extractively(WHEN)).isInstanceOf(Grounded.class);
        assertThat(believed.ask(WHEN)).isInstanceOf(NotFound.class);
        assertThat(believed.stages()).endsWith("fallback: the model found no answer");
        believed.wasHandedOutAsItIs();
        assertThat(overruled.ask(WHEN)).isInstanceOf(Grounded.class);
    }

    @Test
    void aYesIsSaidOnlyIfItIsWhatWasFound() {
        String question = "Did Dar meet Ding Xuexiang?";

        assertThat(answering(ScriptedChat.saying("Yes. Dar met Ding Xuexiang. [1]"), VISIT)
                        .ask(question)
                        .text())
                .isEqualTo("Yes. Dar met Ding Xuexiang. [1]");
        assertThat(answering(ScriptedChat.saying("No, Dar met Ding Xuexiang. [1]"), VISIT)
                        .ask(question)
                        .text())
                .isEqualTo("Dar met Ding Xuexiang. [1]");
    }

    @Test
    void relativeWordsAreToldWithTheDayTheyMean() {
        var found = new Found(
                "visit.md", LocalDate.of(2026, 1, 5), "Dar met Ding Xuexiang in Beijing on Sunday.", "on Sunday", SURE);

        var answer = (Grounded) answering(ScriptedChat.saying("They met on Sunday in Beijing. [1]"), found)
                .ask(WHEN);

        assertThat(answer.text()).endsWith("[1] “on Sunday” means 4 January 2026.");
        assertThat(answer.shortAnswer()).contains("4 January 2026");
        assertThat(answer.dates())
                .containsExactly(new ResolvedDate("on Sunday", "2026-01-04", "publishedAt 2026-01-05", 1));
    }
}
