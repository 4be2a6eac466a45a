package dev.docent.evaluation;

import dev.docent.answer.Answer;
import dev.docent.answer.Citation;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.Conversations;
import dev.docent.conversation.Reply;
import dev.docent.evaluation.Output.Quoted;
import dev.docent.index.Filter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Asks through the front door, as every client does.
@Component
final class SetEvaluation implements Evaluation {

    private static final int RETRIEVED = 10;

    private final Conversations conversations;

    SetEvaluation(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public EvaluationReport run(Path folder, Consumer<Progress> progress) {
        QuestionSet set = QuestionSet.read(folder);
        List<Output> outputs = new ArrayList<>();
        for (SetQuestion question : set.questions()) {
            outputs.add(ask(question));
            progress.accept(new Progress(outputs.size(), set.questions().size()));
        }
        return Scorer.score(set, outputs);
    }

    private Output ask(SetQuestion question) {
        long start = System.nanoTime();
        try {
            Reply reply = conversations.ask(asked(question), _ -> {});
            return output(question.id(), reply, millisecondsSince(start));
        } catch (RuntimeException e) {
            // One question that cannot be answered should not cost the figures of all others.
            return Output.failed(question.id(), millisecondsSince(start), e.toString());
        }
    }

    private static double millisecondsSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static AskedQuestion asked(SetQuestion question) {
        String text = question.text();
        String cut = text.length() > AskedQuestion.LONGEST ? text.substring(0, AskedQuestion.LONGEST) : text;
        return new AskedQuestion(cut, Optional.empty(), question.history(), Filter.NONE);
    }

    private static Output output(String id, Reply reply, double latencyMs) {
        return switch (reply.answer()) {
            case Answer.Grounded answer ->
                output(id, reply, latencyMs, "answered", answer.shortAnswer(), answer.citations());
            case Answer.Conflicting answer ->
                output(id, reply, latencyMs, "conflicting", Optional.of(answer.shortAnswer()), answer.citations());
            case Answer.NotFound _ -> output(id, reply, latencyMs, "not_found", Optional.empty(), List.of());
        };
    }

    private static Output output(
            String id,
            Reply reply,
            double latencyMs,
            String status,
            Optional<String> shortAnswer,
            List<Citation> citations) {
        boolean abstained = status.equals("not_found");
        return new Output(
                id,
                abstained ? "" : reply.answer().text(),
                shortAnswer,
                abstained,
                status,
                OptionalDouble.of(reply.answer().confidence()),
                latencyMs,
                citations.stream().map(SetEvaluation::quoted).toList(),
                retrieved(reply),
                Optional.empty());
    }

    private static Quoted quoted(Citation citation) {
        return new Quoted(citation.document().file(), citation.quote());
    }

    private static List<String> retrieved(Reply reply) {
        return reply.evidence().passages().stream()
                .limit(RETRIEVED)
                .map(passage -> passage.match().document().file())
                .distinct()
                .toList();
    }
}
