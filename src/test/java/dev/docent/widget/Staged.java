package dev.docent.widget;

import dev.docent.answer.Answer;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.Conversations;
import dev.docent.conversation.Progress;
import dev.docent.conversation.Reply;
import dev.docent.index.Filter;
import dev.docent.retrieval.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/// Answers questions as a test has staged them, and all others as the service does.
final class Staged implements Conversations {

    private final Conversations service;
    private final Map<String, Conversations> scenes = new ConcurrentHashMap<>();

    Staged(Conversations service) {
        this.service = service;
    }

    void play(String question, Conversations scene) {
        scenes.put(question, scene);
    }

    /// Has a question answered with this text over the sources of what the service answers to another one.
    void say(String question, String text, String sourcesOf) {
        Reply real = answer(sourcesOf);
        play(question, (asked, listener) -> {
            listener.accept(new Progress.Text(text));
            return with(real, asked, text);
        });
    }

    /// Has a question answered as another one is, before all documents are read.
    void sayEarly(String question, String other) {
        Reply real = answer(other);
        play(question, (asked, listener) -> {
            listener.accept(new Progress.Text(real.answer().text()));
            Reply reply = with(real, asked, real.answer().text());
            return new Reply(
                    reply.id(),
                    reply.conversation(),
                    reply.question(),
                    reply.standaloneQuestion(),
                    reply.mode(),
                    reply.answer(),
                    reply.evidence(),
                    List.of(Stage.BACKLOG));
        });
    }

    /// Has a question answered word by word, the last one once the latch is open.
    void dictate(String question, List<String> words, CountDownLatch latch, String sourcesOf) {
        Reply real = answer(sourcesOf);
        play(question, (asked, listener) -> {
            listener.accept(new Progress.Working("answering"));
            words.subList(0, words.size() - 1).forEach(word -> listener.accept(new Progress.Text(word)));
            await(latch);
            listener.accept(new Progress.Text(words.getLast()));
            return with(real, asked, String.join("", words));
        });
    }

    /// Has a question answered in two parts, the second once the latch is open, with the sources told of beforehand.
    void cite(String question, String first, String second, CountDownLatch latch, String sourcesOf) {
        Reply real = answer(sourcesOf);
        play(question, (asked, listener) -> {
            real.answer().citations().forEach(citation -> listener.accept(new Progress.Cited(citation)));
            listener.accept(new Progress.Text(first));
            await(latch);
            listener.accept(new Progress.Text(second));
            return with(real, asked, first + second);
        });
    }

    /// Has a question not answered, with what the service answers another one from as what came near.
    void miss(String question, String near) {
        Reply real = answer(near);
        play(
                question,
                (asked, _) -> new Reply(
                        UUID.randomUUID(),
                        asked.conversation().orElse(real.conversation()),
                        asked.text(),
                        asked.text(),
                        real.mode(),
                        new Answer.NotFound(
                                "The documents do not say.", 0, real.answer().citations()),
                        real.evidence(),
                        real.stages()));
    }

    private Reply answer(String question) {
        return service.ask(new AskedQuestion(question, Optional.empty(), List.of(), Filter.NONE), _ -> {});
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The reader has left", stopped);
        }
    }

    private static Reply with(Reply real, AskedQuestion asked, String text) {
        Answer answer = switch (real.answer()) {
            case Answer.Grounded it ->
                new Answer.Grounded(text, Optional.empty(), it.confidence(), it.citations(), it.dates());
            case Answer.Conflicting it -> it;
            case Answer.NotFound it -> it;
        };
        return new Reply(
                UUID.randomUUID(),
                asked.conversation().orElse(real.conversation()),
                asked.text(),
                asked.text(),
                real.mode(),
                answer,
                real.evidence(),
                real.stages());
    }

    @Override
    public Reply ask(AskedQuestion question, Consumer<Progress> listener) {
        return scenes.getOrDefault(question.text(), service).ask(question, listener);
    }
}
