package dev.docent.answer;

import dev.docent.answer.Course.Kind;
import dev.docent.answer.GenerationProperties.Limits;
import dev.docent.answer.generation.AnswerPrompt;
import dev.docent.answer.generation.ModelSentence;
import dev.docent.answer.generation.ModelText;
import dev.docent.answer.grounding.Grounding;
import dev.docent.chat.Chat;
import dev.docent.chat.ChatEvent;
import dev.docent.chat.ChatStream;
import dev.docent.prompt.Prompts;
import dev.docent.retrieval.Evidence;
import dev.docent.time.DateExpressions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Lets the chat model write from the passages, and says of it what they support.
final class GenerativeAnswerer {

    /// After so long without more a sentence may be taken for whole.
    private static final Duration MOMENT = Duration.ofMillis(100);

    private final Chat chat;
    private final Prompts prompts;
    private final Grounding grounding;
    private final GenerationProperties properties;
    private final DateExpressions dates = new DateExpressions();

    GenerativeAnswerer(Chat chat, Prompts prompts, Grounding grounding, GenerationProperties properties) {
        this.chat = chat;
        this.prompts = prompts;
        this.grounding = grounding;
        this.properties = properties;
    }

    /// What came of it.
    ///
    /// @param told what was said, and handed out already
    record Generated(CheckedText text, Telling told, Course course, Duration took) {}

    /// @param drafts what was found without the model
    Generated generate(String question, Evidence evidence, Drafts drafts, Consumer<AnswerPart> listener) {
        long start = System.nanoTime();
        Limits limits = properties.generation();
        AnswerPrompt prompt = AnswerPrompt.of(question, evidence, prompts, chat, limits.passages(), limits.tokens());
        var telling = new Telling(listener);
        var text = new CheckedText(
                grounding,
                prompt.passages(),
                properties.unsupported(),
                Opening.of(drafts),
                new DateNotes(dates),
                telling);
        Course course = course(run(prompt, text), text);
        return new Generated(text, telling, course, Duration.ofNanos(System.nanoTime() - start));
    }

    private static Course course(Course course, CheckedText text) {
        if (!course.is(Kind.WHOLE) || text.hasBegun()) {
            return course;
        }
        if (text.isDeclined()) {
            return Course.of(Kind.DECLINED);
        }
        if (text.isRefused()) {
            return Course.of(Kind.REFUSED);
        }
        return Course.of(text.isEmpty() ? Kind.EMPTY : Kind.UNSUPPORTED);
    }

    private Course run(AnswerPrompt prompt, CheckedText text) {
        try (ChatStream stream = chat.open(prompt.prompt())) {
            return listen(stream, new ModelText(prompt.passages()), text);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Nobody waits for the answer any more");
        }
    }

    private Course listen(ChatStream stream, ModelText model, CheckedText text) throws InterruptedException {
        var patience = new Patience(properties.generation());
        while (true) {
            switch (stream.next(MOMENT)) {
                case ChatEvent.Text(var piece) -> {
                    patience.heard();
                    add(model.add(piece), text);
                }
                case ChatEvent.Quiet _ -> {
                    patience.waited(MOMENT);
                    add(model.quiet(patience.silence()), text);
                }
                case ChatEvent.Ended ended -> {
                    Course course = Course.of(ended);
                    add(model.end(course.is(Kind.WHOLE)), text);
                    return course;
                }
            }
            if (patience.isOver()) {
                return Course.of(Kind.SLOW);
            }
            if (model.isTooLong()) {
                return Course.of(Kind.CUT_SHORT);
            }
        }
    }

    private static void add(List<ModelSentence> sentences, CheckedText text) {
        sentences.forEach(text::add);
    }
}
