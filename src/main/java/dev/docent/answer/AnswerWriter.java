package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Missing;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Writes what was found for each part of a question as one answer.
final class AnswerWriter {

    private static final String SILENT = "The documents do not say";
    private static final String SILENT_SO_FAR = "The documents read so far do not say; others are still being read.";
    private static final String NOTHING_NEAR = "; nothing in them comes near the question.";
    private static final String SOMETHING_NEAR = " What comes nearest is listed below.";

    private final RelativeDates dates;

    AnswerWriter(RelativeDates dates) {
        this.dates = dates;
    }

    /// @param preliminary whether documents were still being read when it was looked for
    Answer write(Drafts drafts, boolean preliminary) {
        if (drafts.isMissing()) {
            return nothing(drafts, preliminary);
        }
        var text = new AnswerText();
        for (int i = 0; i < drafts.each().size(); i++) {
            switch (drafts.each().get(i)) {
                case Found it when text.tells(it.points()) -> {}
                case Found it -> say(it, text);
                case Missing _ -> text.say(missing(drafts.questions().get(i)));
            }
        }
        return answer(text, drafts, Optional.of(drafts.shortAnswer()));
    }

    /// @return what is said of a part of a question for which nothing was found
    static String missing(String question) {
        return SILENT + ": “" + question + "”";
    }

    private static Answer nothing(Drafts drafts, boolean preliminary) {
        Draft best = drafts.each().stream()
                .max(Comparator.comparingDouble(Draft::confidence))
                .orElseThrow();
        List<Quotation> near = best instanceof Missing missing ? missing.near() : List.of();
        List<Citation> related = IntStream.range(0, near.size())
                .mapToObj(i -> AnswerText.near(i + 1, near.get(i)))
                .toList();
        return new Answer.NotFound(silence(near.isEmpty(), preliminary), best.confidence(), related);
    }

    private static String silence(boolean nothingNear, boolean preliminary) {
        if (preliminary) {
            return nothingNear ? SILENT_SO_FAR : SILENT_SO_FAR + SOMETHING_NEAR;
        }
        return nothingNear ? SILENT + NOTHING_NEAR : SILENT + "." + SOMETHING_NEAR;
    }

    private static void say(Found found, AnswerText text) {
        if (!found.opening().isEmpty()) {
            text.say(found.opening());
        }
        found.points().forEach(text::point);
        NewerSide.of(found).ifPresent(text::say);
    }

    /// @param text what is said, with a citation at least
    /// @param drafts what it was made from
    /// @param shortAnswer the words of it that answer
    Answer answer(AnswerText text, Drafts drafts, Optional<String> shortAnswer) {
        List<Citation> citations = text.citations();
        List<ResolvedDate> resolved = dates.in(text.quotations());
        List<Answer.Value> values = drafts.found().stream()
                .filter(Found::conflicting)
                .flatMap(it -> values(it, text).stream())
                .toList();
        return values.isEmpty()
                ? new Answer.Grounded(text.toString(), shortAnswer, drafts.confidence(), citations, resolved)
                : new Answer.Conflicting(
                        text.toString(), drafts.shortAnswer(), drafts.confidence(), citations, resolved, values);
    }

    private static List<Answer.Value> values(Found conflict, AnswerText text) {
        return conflict.points().stream()
                .map(side -> new Answer.Value(side.shortAnswer(), text.numbers(side.quotes())))
                .toList();
    }
}
