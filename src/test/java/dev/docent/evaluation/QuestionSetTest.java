package dev.docent.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.conversation.Turn;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionSetTest {

    private static final String GOOD = "{\"id\": \"1\", \"question\": \"Who?\", \"answerable\": true}";

    @TempDir
    private Path folder;

    @Test
    void whatWasSaidBeforeIsReadWithItsSpeakers() {
        SetFolder.in(folder).questions("""
                {"id": "1", "question": "And then?", "answerable": true, "history": [\
                {"speaker": "user", "text": "Hello"}, {"speaker": "agent", "text": "Good day"}, \
                {"role": "assistant", "text": "Well?"}]}""");

        SetQuestion question = QuestionSet.read(folder).questions().getFirst();

        assertThat(question.history())
                .containsExactly(
                        new Turn(Turn.Role.USER, "Hello"),
                        new Turn(Turn.Role.ASSISTANT, "Good day"),
                        new Turn(Turn.Role.ASSISTANT, "Well?"));
    }

    @Test
    void emptyLinesAreNoQuestions() {
        SetFolder.in(folder).questions(GOOD, "", GOOD, "  ");

        assertThat(QuestionSet.read(folder).questions()).hasSize(2);
    }

    @Test
    void aFolderWithoutQuestionsIsNamed() {
        SetFolder.in(folder);

        assertThatThrownBy(() -> QuestionSet.read(folder))
                .isInstanceOf(MalformedSetException.class)
                .hasMessageContaining("questions.jsonl");
    }

    @Test
    void aBrokenLineIsNamedByItsNumber() {
        SetFolder.in(folder).questions(GOOD, "", "{\"id\": ");

        assertThatThrownBy(() -> QuestionSet.read(folder))
                .isInstanceOf(MalformedSetException.class)
                .hasMessageContaining("Line 3");
    }

    @Test
    void aMissingFieldIsNamedWithItsLine() {
        SetFolder.in(folder).questions(GOOD, "{\"id\": \"2\", \"question\": \"Who?\"}");

        assertThatThrownBy(() -> QuestionSet.read(folder))
                .isInstanceOf(MalformedSetException.class)
                .hasMessageContaining("Line 2")
                .hasMessageContaining("'answerable'");
    }

    @Test
    void aFolderWithoutDocumentsIsNamed() {
        new SetFolder(folder).questions(GOOD);

        assertThatThrownBy(() -> QuestionSet.read(folder))
                .isInstanceOf(MalformedSetException.class)
                .hasMessageContaining("docs");
    }
}
