package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.GenerationProperties.Unsupported;
import dev.docent.chat.ScriptedChat;
import org.junit.jupiter.api.Test;

/// What the documents' own sentences say where a model's did not bear the check.
class CompletedAnswersTest {

    private static final double SURE = 14;
    private static final String WHEN = "When did Dar meet Ding Xuexiang?";

    private static final Found VISIT = new Found(
            "visit.md",
            "It rained. Dar met Ding Xuexiang on 4 January 2026. Tea was served in Beijing.",
            "4 January 2026",
            SURE);

    private static Answering answering(String said) {
        return new Answering(ScriptedChat.saying(said), Unsupported.REMOVE, VISIT);
    }

    @Test
    void theAnswerIsSaidByADocumentWhereTheModelsSentenceIsLeftOut() {
        Answering answering = answering("Tea was served. [1] Dar and Ding met early in the new year, in Paris. [1]");

        Answer answer = answering.ask(WHEN);

        assertThat(answer.text())
                .isEqualTo("Tea was served. [1] Dar met Ding Xuexiang on 4 January 2026. [2] One sentence of the"
                        + " model's was left out, because no document supports it.");
        Found.everyQuoteIsVerbatim(answer.citations(), VISIT);
        answering.wasHandedOutAsItIs();
    }

    @Test
    void theAnswerIsNotSaidAgainWhereSomethingElseIsLeftOut() {
        Answer answer = answering("Dar met Ding Xuexiang on 4 January 2026. [1] Dar met Macron in Paris. [1]")
                .ask(WHEN);

        assertThat(answer.text())
                .isEqualTo("Dar met Ding Xuexiang on 4 January 2026. [1] One sentence of the model's was left out,"
                        + " because no document supports it.");
    }

    @Test
    void theAnswerIsSaidByADocumentWhereTheModelsSentenceIsMarked() {
        Answering answering = new Answering(
                ScriptedChat.saying("Tea was served. [1] Dar and Macron dined on 4 January 2026."),
                Unsupported.MARK,
                VISIT);

        assertThat(answering.ask(WHEN).text())
                .isEqualTo("Tea was served. [1] Dar and Macron dined on 4 January 2026. [unsupported]"
                        + " Dar met Ding Xuexiang on 4 January 2026. [2]");
        answering.wasHandedOutAsItIs();
    }

    @Test
    void footnotesOfADocumentAreNoMarksOfTheAnswer() {
        var census = new Found(
                "town.md",
                "As of the 2010 census,[1] there were 12,345 people [[2]](#note-2) in the town of Lund.[3](#note-3)",
                "12,345 people",
                SURE);
        var answering = new Answering(ScriptedChat.saying(""), Unsupported.REMOVE, census);

        Answer answer = answering.extractively("How many people were there in the town of Lund?");

        assertThat(answer.text()).isEqualTo("As of the 2010 census, there were 12,345 people in the town of Lund. [1]");
        Found.everyQuoteIsVerbatim(answer.citations(), census);
    }
}
