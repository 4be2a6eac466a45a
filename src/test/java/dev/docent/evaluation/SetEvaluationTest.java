package dev.docent.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.answer.Answer;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.ConversationId;
import dev.docent.conversation.Conversations;
import dev.docent.conversation.Reply;
import dev.docent.retrieval.Evidence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetEvaluationTest {

    private static final UUID ID = new UUID(0, 1);

    @TempDir
    private Path folder;

    private final List<AskedQuestion> asked = new ArrayList<>();

    @Test
    void everyQuestionIsAskedWithItsHistoryAndCutToTheLongestAllowed() {
        SetFolder.in(folder).questions(question("1", "x".repeat(2_500), "Hello"), question("2", "And?", "Hello"));

        List<Evaluation.Progress> progress = new ArrayList<>();
        evaluation().run(folder, progress::add);

        assertThat(asked).extracting(question -> question.text().length()).containsExactly(2_000, 4);
        assertThat(asked.getFirst().history()).hasSize(1);
        assertThat(progress).containsExactly(new Evaluation.Progress(1, 2), new Evaluation.Progress(2, 2));
    }

    @Test
    void notFoundIsAnAbstention() {
        SetFolder.in(folder).questions(question("1", "Who?", "Hello"));

        EvaluationReport report = evaluation().run(folder, _ -> {});

        assertThat(report.figure("false_abstain").value()).hasValue(1);
        assertThat(report.outputs().getFirst().answer()).isEmpty();
    }

    @Test
    void aQuestionThatFailsCostsOnlyItsOwnScore() {
        SetFolder.in(folder).questions(question("1", "fail", "Hello"), question("2", "Who?", "Hello"));

        EvaluationReport report = evaluation().run(folder, _ -> {});

        assertThat(report.outputs()).extracting(Output::status).containsExactly("failed", "not_found");
        assertThat(report.outputs().getFirst().error())
                .hasValueSatisfying(why -> assertThat(why).contains("no power"));
    }

    private Evaluation evaluation() {
        Conversations conversations = (question, _) -> {
            asked.add(question);
            if (question.text().equals("fail")) {
                throw new IllegalStateException("no power");
            }
            return new Reply(
                    ID,
                    new ConversationId(ID),
                    question.text(),
                    question.text(),
                    "extractive",
                    new Answer.NotFound("The documents do not say.", 0.1, List.of()),
                    new Evidence(List.of(), List.of()),
                    List.of());
        };
        return new SetEvaluation(conversations);
    }

    private static String question(String id, String text, String before) {
        return "{\"id\": \"" + id + "\", \"question\": \"" + text + "\", \"answerable\": true, \"answers\": [\"x\"],"
                + " \"history\": [{\"speaker\": \"user\", \"text\": \"" + before + "\"}]}";
    }
}
