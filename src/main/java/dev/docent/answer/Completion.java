package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Missing;
import dev.docent.answer.Draft.Point;
import java.util.List;
import java.util.Optional;

/// Completes what a model has said, out of what was found without it.
final class Completion {

    private final Drafts drafts;
    private final AnswerText text;
    private final CheckedText model;

    Completion(Drafts drafts, AnswerText text, CheckedText model) {
        this.drafts = drafts;
        this.text = text;
        this.model = model;
    }

    /// Adds the sides of a contradiction that the model did not name, what is missing because it broke off or because
    /// nothing supports its own words for it, and how much was left out.
    ///
    /// @param brokeOff whether the model did not come to its end
    /// @return the words of the whole that answer
    Optional<String> add(boolean brokeOff) {
        for (Found found : drafts.found()) {
            if (found.conflicting() || brokeOff || isLost(found)) {
                found.points().stream().filter(point -> !isSaid(point)).forEach(text::point);
            }
            NewerSide.of(found).ifPresent(text::say);
        }
        if (!drafts.isMissing() && (model.isDeclined() || brokeOff)) {
            addMissing();
        }
        unsupported(model.leftOut()).ifPresent(text::say);
        unfit(model.unfit()).ifPresent(text::say);
        return Optional.of(drafts.shortAnswer()).filter(words -> !words.isEmpty() && Said.in(words, text.toString()));
    }

    private boolean isLost(Found found) {
        return model.hasLost() && !Said.in(found.shortAnswer(), supported());
    }

    private boolean isSaid(Point point) {
        return !text.numbers(point.quotes()).isEmpty() && Said.in(point.shortAnswer(), supported());
    }

    private String supported() {
        String said = text.toString();
        for (String marked : model.marked()) {
            said = said.replace(marked, "");
        }
        return said;
    }

    /// The model may say only so much of what the documents do not say as was found without it.
    private void addMissing() {
        List<Draft> each = drafts.each();
        for (int i = 0; i < each.size(); i++) {
            if (each.get(i) instanceof Missing) {
                text.say(AnswerWriter.missing(drafts.questions().get(i)));
            }
        }
    }

    private static Optional<String> unsupported(int sentences) {
        return leftOut(sentences, "no document supports " + (sentences == 1 ? "it" : "them"));
    }

    private static Optional<String> unfit(int sentences) {
        return leftOut(
                sentences,
                sentences == 1
                        ? "it reads like an order or holds code or an unknown address"
                        : "they read like orders or hold code or unknown addresses");
    }

    private static Optional<String> leftOut(int sentences, String why) {
        return switch (sentences) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("One sentence of the model's was left out, because %s.".formatted(why));
            default -> Optional.of("%d sentences of the model's were left out, because %s.".formatted(sentences, why));
        };
    }
}
