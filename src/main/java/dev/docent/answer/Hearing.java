package dev.docent.answer;

import dev.docent.answer.Course.Kind;
import dev.docent.answer.GenerationProperties.Limits;
import dev.docent.answer.generation.ModelSentence;
import dev.docent.answer.generation.ModelText;
import dev.docent.chat.ChatEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Takes a model's text in sentence by sentence, for as long as it is worth it. For one call.
final class Hearing {

    private final Supplier<ModelText> models;
    private final CheckedText text;
    private final Patience patience;
    private ModelText model;

    /// @param models cuts a model's text from its beginning
    Hearing(Supplier<ModelText> models, CheckedText text, Limits limits) {
        this.models = models;
        this.text = text;
        this.patience = new Patience(limits);
        this.model = models.get();
    }

    /// @param waited how long was waited for the event, if nothing came
    /// @return how it went, when it is over
    Optional<Course> hear(ChatEvent event, Duration waited) {
        switch (event) {
            case ChatEvent.Text(var piece) -> {
                patience.heard();
                add(model.add(piece));
            }
            case ChatEvent.Thought _ -> startAgain();
            case ChatEvent.Quiet _ -> {
                patience.waited(waited);
                add(model.quiet(patience.silence()));
            }
            case ChatEvent.Ended ended -> {
                Course course = Course.of(ended);
                add(model.end(course.is(Kind.WHOLE)));
                return Optional.of(course);
            }
        }
        return enough();
    }

    private void startAgain() {
        model = models.get();
        text.startAgain();
    }

    private Optional<Course> enough() {
        if (patience.isOver()) {
            return Optional.of(Course.of(Kind.SLOW));
        }
        return model.isTooLong() ? Optional.of(Course.of(Kind.CUT_SHORT)) : Optional.empty();
    }

    private void add(List<ModelSentence> sentences) {
        sentences.forEach(text::add);
    }
}
