package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Missing;
import dev.docent.answer.Draft.Point;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes what was found for each part of a question as one answer.
final class AnswerWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String NOTHING_NEAR = "The documents do not say; nothing in them comes near the question.";
    private static final String SOMETHING_NEAR = "The documents do not say. What comes nearest is listed below.";

    private final RelativeDates dates;

    AnswerWriter(RelativeDates dates) {
        this.dates = dates;
    }

    /// @param questions the parts of the question
    /// @param drafts what was found for each
    Answer write(List<String> questions, List<Draft> drafts) {
        List<Found> found = drafts.stream()
                .filter(Found.class::isInstance)
                .map(Found.class::cast)
                .toList();
        if (found.isEmpty()) {
            return nothing(drafts);
        }
        var text = new AnswerText();
        for (int i = 0; i < drafts.size(); i++) {
            switch (drafts.get(i)) {
                case Found it -> say(it, text);
                case Missing _ -> text.say("The documents do not say: “" + questions.get(i) + "”");
            }
        }
        return answer(text, found);
    }

    private static Answer nothing(List<Draft> drafts) {
        Draft best = drafts.stream()
                .max(Comparator.comparingDouble(Draft::confidence))
                .orElseThrow();
        List<Quotation> near = best instanceof Missing missing ? missing.near() : List.of();
        List<Citation> related = IntStream.range(0, near.size())
                .mapToObj(i -> AnswerText.near(i + 1, near.get(i)))
                .toList();
        return new Answer.NotFound(near.isEmpty() ? NOTHING_NEAR : SOMETHING_NEAR, best.confidence(), related);
    }

    private static void say(Found found, AnswerText text) {
        if (!found.opening().isEmpty()) {
            text.say(found.opening());
        }
        for (Point point : found.points()) {
            text.quote(point.quotes());
            if (!point.note().isEmpty()) {
                text.say(point.note());
            }
        }
        if (found.conflicting()) {
            newer(found.points()).ifPresent(text::say);
        }
    }

    /// Says which of the sides is the newest, if every side's day is known and one is later than all others.
    private static Optional<String> newer(List<Point> sides) {
        List<Optional<LocalDate>> days =
                sides.stream().map(AnswerWriter::published).toList();
        if (days.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<LocalDate> known = days.stream().flatMap(Optional::stream).toList();
        LocalDate latest = known.stream().max(Comparator.naturalOrder()).orElseThrow();
        if (known.stream().filter(latest::equals).count() > 1) {
            return Optional.empty();
        }
        String which = sides.size() == 2 ? "newer" : "newest";
        return Optional.of("The %s source says “%s” (%s)."
                .formatted(which, sides.get(known.indexOf(latest)).shortAnswer(), DAY.format(latest)));
    }

    private static Optional<LocalDate> published(Point side) {
        return side.quotes().stream()
                .flatMap(quote -> quote.passage().match().document().published().stream())
                .map(published -> published.date())
                .max(Comparator.naturalOrder());
    }

    private Answer answer(AnswerText text, List<Found> found) {
        String words = found.stream().map(Found::shortAnswer).distinct().collect(Collectors.joining("; "));
        double confidence = found.stream().mapToDouble(Found::confidence).min().orElseThrow();
        List<Citation> citations = text.citations();
        List<ResolvedDate> resolved = dates.in(citations);
        return found.stream()
                .filter(Found::conflicting)
                .findFirst()
                .<Answer>map(it -> new Answer.Conflicting(
                        text.toString(), words, confidence, citations, resolved, values(it, text)))
                .orElseGet(() ->
                        new Answer.Grounded(text.toString(), Optional.of(words), confidence, citations, resolved));
    }

    private static List<Answer.Value> values(Found conflict, AnswerText text) {
        var values = new ArrayList<Answer.Value>();
        for (Point side : conflict.points()) {
            values.add(new Answer.Value(
                    side.shortAnswer(),
                    side.quotes().stream().map(text::number).distinct().toList()));
        }
        return values;
    }
}
