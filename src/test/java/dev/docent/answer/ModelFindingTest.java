package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer.Grounded;
import dev.docent.answer.Answer.NotFound;
import dev.docent.answer.GenerationProperties.Unsupported;
import dev.docent.chat.ChatEvent.Ending;
import dev.docent.chat.ScriptedChat;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What becomes of a question that the documents' own sentences leave open, with a model.
class ModelFindingTest {

    private static final String WHEN = "When did Dar meet Ding Xuexiang?";

    private static final Found NEARLY =
            new Found("visit.md", "Dar saw Ding Xuexiang on 4 January 2026.", "4 January 2026", -6);

    private static Answering answering(ScriptedChat chat, Found... found) {
        return new Answering(chat, Unsupported.REMOVE, found);
    }

    @Test
    void aModelMayFindWhatNothingElseFound() {
        Answering answering = answering(ScriptedChat.saying("Dar saw Ding Xuexiang on 4 January 2026. [1]"), NEARLY);

        assertThat(answering.extractively(WHEN)).isInstanceOf(NotFound.class);
        var answer = (Grounded) answering.ask(WHEN);

        assertThat(answer.text()).isEqualTo("Dar saw Ding Xuexiang on 4 January 2026. [1]");
        assertThat(answer.confidence()).isGreaterThan(0.3);
        assertThat(answering.mode()).isEqualTo(Mode.GENERATIVE);
        answering.wasHandedOutAsItIs();
    }

    @Test
    void whatNeitherFindsIsNotFound() {
        for (String said : List.of("NOT_IN_DOCUMENTS", "Dar met Macron in Paris. [1]")) {
            assertThat(answering(ScriptedChat.saying(said), NEARLY).ask(WHEN)).isInstanceOf(NotFound.class);
        }
        Answering broken = answering(new ScriptedChat().ends(Ending.FAILED), NEARLY);
        assertThat(broken.ask(WHEN)).isInstanceOf(NotFound.class);
        assertThat(broken.mode()).isEqualTo(Mode.EXTRACTIVE);
    }
}
