package dev.docent.evaluation;

import dev.docent.answer.Mode;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.Conversations;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Has every question of a set answered in the documents' own sentences, whatever chat model there is.
public final class ExtractiveEvaluation implements Evaluation {

    private final Evaluation evaluation;

    public ExtractiveEvaluation(Conversations conversations) {
        this.evaluation =
                new SetEvaluation((question, listener) -> conversations.ask(extractive(question), listener));
    }

    private static AskedQuestion extractive(AskedQuestion question) {
        return new AskedQuestion(
                question.text(), question.conversation(), question.history(), question.filter(), Mode.EXTRACTIVE);
    }

    @Override
    public EvaluationReport run(Path set, Consumer<Progress> progress) {
        return evaluation.run(set, progress);
    }
}
