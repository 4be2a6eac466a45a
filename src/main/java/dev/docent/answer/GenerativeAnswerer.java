package dev.docent.answer;

import dev.docent.answer.Course.Kind;
import dev.docent.answer.GenerationProperties.Limits;
import dev.docent.answer.generation.AnswerPrompt;
import dev.docent.answer.generation.ModelText;
import dev.docent.answer.grounding.Grounding;
import dev.docent.chat.Chat;
import dev.docent.chat.ChatStream;
import dev.docent.prompt.Prompts;
import dev.docent.retrieval.Evidence;
import dev.docent.time.DateExpressions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Lets the chat model write from the passages, and says of it what they support.
final class GenerativeAnswerer {

    /// After so long without more a sentence may be taken for whole.
    private static final Duration MOMENT = Duration.ofMillis(50);

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
                new Quoting(grounding, prompt.passages()),
                properties.unsupported(),
                Opening.of(drafts),
                new DateNotes(dates),
                telling);
        Course course = course(run(question, prompt, text), text);
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

    private Course run(String question, AnswerPrompt prompt, CheckedText text) {
        try (ChatStream stream = chat.open(prompt.prompt())) {
            return listen(
                    stream,
                    new Hearing(() -> new ModelText(question, prompt.passages()), text, properties.generation()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Nobody waits for the answer any more");
        }
    }

    private static Course listen(ChatStream stream, Hearing hearing) throws InterruptedException {
        while (true) {
            Optional<Course> course = hearing.hear(stream.next(MOMENT), MOMENT);
            if (course.isPresent()) {
                if (course.get().is(Kind.SLOW)) {
                    stream.giveUp();
                }
                return course.get();
            }
        }
    }
}
