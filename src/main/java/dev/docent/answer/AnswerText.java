package dev.docent.answer;

import dev.docent.answer.Citation.Support;
import dev.docent.answer.Draft.Point;
import dev.docent.passage.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes an answer piece by piece, and keeps which part stands on which quote.
final class AnswerText {

    private final StringBuilder text = new StringBuilder();
    private final Map<Quotation, List<Support>> supports = new LinkedHashMap<>();

    /// Adds words that stand on no quote.
    AnswerText say(String words) {
        return say(" ", words);
    }

    /// @param before what stands between them and what was said before
    AnswerText say(String before, String words) {
        text.append(text.isEmpty() ? before.stripLeading() : before).append(words);
        return this;
    }

    /// Adds a quote as a sentence, with the marks of all the quotes that say so.
    ///
    /// @param quotes the one to be read first, then those that say the same; at least one
    AnswerText quote(List<Quotation> quotes) {
        return support(" ", sentence(quotes.getFirst()), quotes);
    }

    /// Adds something found, with what is to be known of it.
    AnswerText point(Point point) {
        quote(point.quotes());
        String note = point.note().isEmpty()
                ? DenyingHeading.note(point.quotes().getFirst()).orElse("")
                : point.note();
        return note.isEmpty() ? this : say(note);
    }

    /// @return whether what is found stands in what was said already: one sentence may answer two parts of a question
    boolean tells(List<Point> points) {
        return points.stream()
                .allMatch(point -> point.note().isEmpty()
                        && supports.keySet().stream()
                                .anyMatch(said -> said.holds(point.quotes().getFirst())));
    }

    /// Adds a sentence that quotes support, with their marks.
    ///
    /// @param before what stands between it and what was said before
    AnswerText support(String before, String words, List<Quotation> quotes) {
        say(before, words);
        int end = text.length();
        var marks = new StringBuilder();
        for (Quotation quote : quotes.stream().map(this::known).distinct().toList()) {
            supports.computeIfAbsent(quote, _ -> new ArrayList<>()).add(new Support(end - words.length(), end));
            marks.append('[').append(number(quote)).append(']');
        }
        text.append(' ').append(marks);
        return this;
    }

    /// @return a quote of the same words that was added; the quote itself if there is none
    private Quotation known(Quotation quote) {
        return supports.keySet().stream()
                .filter(quote::quotesTheSameAs)
                .findFirst()
                .orElse(quote);
    }

    /// @return what is quoted, as a sentence to read
    static String sentence(Quotation quote) {
        Passage passage = quote.passage().match().passage();
        String before = passage.text().substring(0, quote.start());
        return TableRow.sentence(quote.text(), before, passage.columns())
                .or(() -> TableRow.sentences(quote.text(), before, passage.columns()))
                .or(() -> Listing.sentence(quote.text()))
                .orElseGet(() -> PlainText.of(quote.text()));
    }

    private int number(Quotation quote) {
        return quotations().indexOf(quote) + 1;
    }

    /// @return what is quoted, in the order of the numbers
    List<Quotation> quotations() {
        return List.copyOf(supports.keySet());
    }

    /// @return the numbers of the quotes; where none of them was added, of those that hold their words
    List<Integer> numbers(List<Quotation> quotes) {
        List<Integer> added = quotes.stream()
                .map(this::known)
                .map(this::number)
                .filter(n -> n > 0)
                .distinct()
                .toList();
        return added.isEmpty()
                ? supports.keySet().stream()
                        .filter(known -> quotes.stream().anyMatch(known::holdsAnswerOf))
                        .map(this::number)
                        .toList()
                : added;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /// @return the citations in the order of their numbers
    List<Citation> citations() {
        return supports.entrySet().stream()
                .map(entry -> citation(number(entry.getKey()), entry.getKey(), entry.getValue()))
                .toList();
    }

    /// @return a citation that supports nothing, for a near miss
    static Citation near(int number, Quotation quote) {
        return citation(number, quote, List.of());
    }

    private static Citation citation(int number, Quotation quote, List<Support> supports) {
        Passage passage = quote.passage().match().passage();
        return new Citation(
                number,
                quote.passage().match().document(),
                passage.location().heading(),
                passage.location().page(),
                quote.text(),
                quote.offset() + quote.start(),
                quote.offset() + quote.end(),
                quote.offset() + quote.answerStart(),
                quote.offset() + quote.answerEnd(),
                supports);
    }
}
