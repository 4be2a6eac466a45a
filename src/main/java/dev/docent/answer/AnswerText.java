package dev.docent.answer;

import dev.docent.answer.Citation.Support;
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
        space();
        text.append(words);
        return this;
    }

    /// Adds a quote as a sentence, with the marks of all the quotes that say so.
    ///
    /// @param quotes the one to be read first, then those that say the same; at least one
    AnswerText quote(List<Quotation> quotes) {
        space();
        int start = text.length();
        text.append(sentence(quotes.getFirst()));
        int end = text.length();
        quotes.forEach(
                quote -> supports.computeIfAbsent(quote, _ -> new ArrayList<>()).add(new Support(start, end)));
        text.append(' ');
        quotes.forEach(quote -> text.append('[').append(number(quote)).append(']'));
        return this;
    }

    private void space() {
        if (!text.isEmpty()) {
            text.append(' ');
        }
    }

    private static String sentence(Quotation quote) {
        Passage passage = quote.passage().match().passage();
        String before = passage.text().substring(0, quote.start());
        return TableRow.sentence(quote.text(), before, passage.columns())
                .or(() -> TableRow.sentences(quote.text(), before, passage.columns()))
                .or(() -> Listing.sentence(quote.text()))
                .orElseGet(() -> PlainText.of(quote.text()));
    }

    /// @return the number of a quote that was added
    int number(Quotation quote) {
        return List.copyOf(supports.keySet()).indexOf(quote) + 1;
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
