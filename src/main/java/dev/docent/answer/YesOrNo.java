package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Point;
import dev.docent.retrieval.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers whether something is so with the sentence that shows it.
final class YesOrNo {

    /// How much of the question the sentence itself must say, its names aside.
    private static final double SAID = 0.5;

    /// How much of the question must stand in the sentence or around it.
    private static final double CLEAR = 0.75;

    /// A sentence that says all that is asked answers at least as likely as not, whatever else speaks for it.
    private static final double LEAST_CONFIDENCE = 0.5;

    private static final int MOST_QUOTES = 2;

    private YesOrNo() {}

    /// @param confidence how sure the reader's own answer is
    /// @return the draft; empty if no sentence says it, so that only what the reader found is left
    static Optional<Draft> draft(String question, AskedFor asked, Evidence evidence, double confidence) {
        if (asked.topics().isEmpty()) {
            return Optional.empty();
        }
        List<Statement> clear = Statement.of(evidence, asked.topics(), asked.names()).stream()
                .filter(YesOrNo::isClear)
                .toList();
        return clear.stream().findFirst().map(best -> {
            Polarity polarity = polarity(question, asked, best);
            List<Quotation> quotes = new ArrayList<>();
            clear.stream()
                    .filter(it -> polarity(question, asked, it) == polarity && otherDocument(it, quotes))
                    .limit(MOST_QUOTES)
                    .forEach(it -> quotes.add(it.quotation()));
            String opening = opening(polarity);
            String words = opening.isEmpty() ? PlainText.of(best.words()) : opening.replace(".", "");
            return new Found(
                    opening,
                    List.of(new Point(quotes, words, "")),
                    words,
                    Math.max(LEAST_CONFIDENCE, confidence),
                    false);
        });
    }

    private static boolean otherDocument(Statement statement, List<Quotation> quotes) {
        var story = statement.passage().match().document().story();
        return quotes.stream()
                .noneMatch(quote -> quote.passage().match().document().story().equals(story));
    }

    private static boolean isClear(Statement statement) {
        return statement.said() >= SAID && statement.named() == 1 && statement.all() >= CLEAR;
    }

    private static Polarity polarity(String question, AskedFor asked, Statement statement) {
        return Polarity.of(question, statement.words(), asked.topics());
    }

    private static String opening(Polarity polarity) {
        return switch (polarity) {
            case YES -> "Yes.";
            case NO -> "No.";
            case OPEN -> "";
        };
    }

    /// @return whether the words may stand for an answer although they do not say what is asked: all its names are
    ///     there
    static boolean mayShow(Finding finding, AskedFor asked) {
        boolean named = finding.signals().names() == 1 && finding.signals().sentence() >= SAID;
        return named || asked.names().isEmpty();
    }
}
