package dev.docent.conversation;

import dev.docent.access.Caller;
import dev.docent.answer.Answer;
import dev.docent.answer.AnswerPart;
import dev.docent.answer.Answered;
import dev.docent.answer.Answerer;
import dev.docent.answer.Mode;
import dev.docent.answer.QuestionParts;
import dev.docent.conversation.Exchange.Source;
import dev.docent.conversation.FollowUps.Standalone;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.Query;
import dev.docent.retrieval.Retriever;
import dev.docent.retrieval.Stage;
import dev.docent.trace.Trace;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Makes the question stand alone, finds evidence, answers, and remembers both.
final class RememberingConversations implements Conversations {

    private final Retriever retriever;
    private final Answerer answerer;
    private final Memory memory;
    private final FollowUps followUps;
    private final Clock clock;

    RememberingConversations(Retriever retriever, Answerer answerer, Memory memory, FollowUps followUps, Clock clock) {
        this.retriever = retriever;
        this.answerer = answerer;
        this.memory = memory;
        this.followUps = followUps;
        this.clock = clock;
    }

    @Override
    public Reply ask(AskedQuestion question, Consumer<Progress> listener) {
        ConversationId conversation = question.conversation().orElseGet(() -> new ConversationId(UUID.randomUUID()));
        List<Exchange> before = before(question);
        listener.accept(new Progress.Working("searching"));
        long start = System.nanoTime();
        Standalone understood = Trace.step(
                "understand",
                () -> followUps.standalone(question.text().strip(), before, question.filter(), question.mode()),
                it -> it.stage().orElse("understand"));
        var stages = new ArrayList<Stage>();
        understood.stage().ifPresent(name -> stages.add(stage(name, start)));
        Found found = found(understood, question, listener);
        stages.addAll(found.evidence().stages());
        stages.addAll(found.answered().stages());
        var reply = new Reply(
                UUID.randomUUID(),
                conversation,
                question.text(),
                found.standalone(),
                found.answered().mode().name().toLowerCase(Locale.ROOT),
                found.answered().answer(),
                found.evidence(),
                stages);
        memory.add(
                conversation,
                exchange(reply),
                Caller.current().scope().within(question.filter().collections()));
        return reply;
    }

    /// What came of a question as it was understood.
    private record Found(String standalone, Evidence evidence, Answered answered) {}

    /// Where nothing is found for the thing that a follow-up most likely means, the question is asked of what
    /// that belongs to; the first stands if there is nothing for that either. What a chat model writes is passed
    /// on as it comes, so that nothing else is tried then.
    private Found found(Standalone understood, AskedQuestion question, Consumer<Progress> listener) {
        boolean isTold =
                understood.whole().isEmpty() || (answerer.hasChatModel() && question.mode() != Mode.EXTRACTIVE);
        var parts = new ArrayList<Progress>();
        Found likeliest = found(understood.question(), understood.query(), question, isTold ? listener : parts::add);
        if (isTold) {
            return likeliest;
        }
        if (likeliest.answered().answer() instanceof Answer.NotFound) {
            String other = understood.whole().orElseThrow();
            var otherParts = new ArrayList<Progress>();
            Found further = found(other, new Query(other, question.filter()), question, otherParts::add);
            if (!(further.answered().answer() instanceof Answer.NotFound)) {
                otherParts.forEach(listener);
                return further;
            }
        }
        parts.forEach(listener);
        return likeliest;
    }

    private Found found(String standalone, Query query, AskedQuestion question, Consumer<Progress> listener) {
        Evidence evidence = retriever.retrieve(sought(query, question.mode()));
        listener.accept(new Progress.Working("answering"));
        Answered answered =
                answerer.answer(query.text(), evidence, question.mode(), part -> listener.accept(progress(part)));
        return new Found(standalone, evidence, answered);
    }

    @Override
    public boolean hasChatModel() {
        return answerer.hasChatModel();
    }

    private List<Exchange> before(AskedQuestion question) {
        if (!question.history().isEmpty()) {
            return followUps.understood(question.history(), question.filter());
        }
        return question.conversation()
                .flatMap(memory::find)
                .map(Conversation::exchanges)
                .orElse(List.of());
    }

    private static Query sought(Query query, Mode mode) {
        Query sought = query.inParts(QuestionParts.sought(query.text()));
        return mode == Mode.EXTRACTIVE ? sought.inItsOwnWords() : sought;
    }

    private static Stage stage(String name, long start) {
        return new Stage(name, Duration.ofNanos(System.nanoTime() - start));
    }

    private Exchange exchange(Reply reply) {
        return new Exchange(
                reply.id(),
                clock.instant(),
                reply.question(),
                reply.standaloneQuestion(),
                reply.answer().text(),
                shortAnswer(reply.answer()),
                reply.answer().citations().stream()
                        .map(citation -> new Source(
                                citation.document().id(), citation.document().title(), citation.quote()))
                        .toList());
    }

    private static Optional<String> shortAnswer(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded -> grounded.shortAnswer();
            case Answer.Conflicting conflicting -> Optional.of(conflicting.shortAnswer());
            case Answer.NotFound _ -> Optional.empty();
        };
    }

    private static Progress progress(AnswerPart part) {
        return switch (part) {
            case AnswerPart.Text(var text) -> new Progress.Text(text);
            case AnswerPart.Cited(var citation) -> new Progress.Cited(citation);
        };
    }
}
