package dev.docent.answer;

import dev.docent.answer.Draft.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells more where a question asks for more than a few words: what other passages say of it, best first.
final class Elaboration {

    private static final int WORDS_OF_DESCRIPTION = 120;
    private static final int WORDS_OF_EXPLANATION = 180;
    private static final int MOST_POINTS = 4;

    /// What is less likely than this share of the best is about something else more often than not.
    private static final double LEAST_SHARE = 0.5;

    private static final double SAME = 0.8;

    private final Quotations quotations;

    Elaboration(Quotations quotations) {
        this.quotations = quotations;
    }

    /// Adds what there is to add.
    ///
    /// @param points what is said already
    /// @param agreements all that was found, best first; may be empty
    void add(List<Point> points, List<Agreement> agreements, QuestionKind kind) {
        int wanted = wanted(kind);
        if (agreements.isEmpty()) {
            return;
        }
        double least = Math.max(Likelihood.LEAST, LEAST_SHARE * Likelihood.of(agreements.getFirst()));
        List<Quotation> told = new ArrayList<>();
        points.forEach(point -> told.addAll(point.quotes()));
        int words = points.stream()
                .mapToInt(point -> Words.count(point.quotes().getFirst().text()))
                .sum();
        String account = points.getFirst().quotes().getFirst().text();
        for (Agreement agreement : agreements) {
            if (words >= wanted || points.size() >= MOST_POINTS) {
                return;
            }
            if (Likelihood.of(agreement) < least
                    || Account.isLeftBy(agreement.best().sentence(), account)) {
                continue;
            }
            Optional<Quotation> quote = Stream.of(
                            quotations.around(agreement.best()), quotations.witness(agreement.best()))
                    .filter(it -> told.stream().noneMatch(other -> repeats(it, other)))
                    .findFirst();
            if (quote.isPresent()) {
                points.add(new Point(
                        List.of(quote.get()), PlainText.of(agreement.best().words()), ""));
                told.add(quote.get());
                words += Words.count(quote.get().text());
            }
        }
    }

    private static int wanted(QuestionKind kind) {
        return switch (kind) {
            case FACT -> 0;
            case DESCRIPTION -> WORDS_OF_DESCRIPTION;
            case EXPLANATION -> WORDS_OF_EXPLANATION;
        };
    }

    /// Passages overlap, and documents copy each other.
    private static boolean repeats(Quotation quote, Quotation told) {
        return quote.overlaps(told) || Words.share(Words.topics(quote.text()), Words.topics(told.text())) > SAME;
    }
}
