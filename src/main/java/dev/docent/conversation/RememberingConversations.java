package dev.docent.conversation;

import dev.docent.answer.Answer;
import dev.docent.answer.Answerer;
import dev.docent.answer.Citation;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.Query;
import dev.docent.retrieval.Retriever;
import dev.docent.retrieval.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// Makes the question stand alone, finds evidence, answers, and remembers both.
final class RememberingConversations implements Conversations {

    private final Retriever retriever;
    private final Answerer answerer;
    private final Memory memory;
    private final FollowUps followUps = new FollowUps();

    RememberingConversations(Retriever retriever, Answerer answerer, Memory memory) {
        this.retriever = retriever;
        this.answerer = answerer;
        this.memory = memory;
    }

    @Override
    public Reply ask(AskedQuestion question, Consumer<Progress> listener) {
        ConversationId conversation = question.conversation().orElseGet(() -> new ConversationId(UUID.randomUUID()));
        List<Turn> before = question.history().isEmpty() ? memory.turns(conversation) : question.history();
        String standalone = followUps.standalone(question.text().strip(), before);
        listener.accept(new Progress.Working("searching"));
        Evidence evidence = retriever.retrieve(new Query(standalone, question.filter()));
        listener.accept(new Progress.Working("answering"));
        long start = System.nanoTime();
        Answer answer = answerer.answer(standalone, evidence);
        var stages = new ArrayList<>(evidence.stages());
        stages.add(new Stage("answer", Duration.ofNanos(System.nanoTime() - start)));
        handOut(answer, listener);
        memory.add(conversation, turns(question.text(), answer));
        return new Reply(
                UUID.randomUUID(), conversation, question.text(), standalone, "extractive", answer, evidence, stages);
    }

    private static List<Turn> turns(String question, Answer answer) {
        return List.of(new Turn(Turn.Role.USER, question), new Turn(Turn.Role.ASSISTANT, answer.text()));
    }

    private static void handOut(Answer answer, Consumer<Progress> listener) {
        listener.accept(new Progress.Text(answer.text()));
        for (Citation citation : citations(answer)) {
            listener.accept(new Progress.Cited(citation));
        }
    }

    private static List<Citation> citations(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded -> grounded.citations();
            case Answer.Conflicting conflicting -> conflicting.citations();
            case Answer.NotFound _ -> List.of();
        };
    }
}
