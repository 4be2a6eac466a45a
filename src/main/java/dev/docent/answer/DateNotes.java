package dev.docent.answer;

import dev.docent.time.DateExpressions;
import dev.docent.time.DatedSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Says which days are meant by relative words that a sentence has taken over from its quotes, each once. For one
/// answer.
final class DateNotes {

    private final DatesInPassages dates;
    private final Set<String> said = new HashSet<>();

    DateNotes(DateExpressions expressions) {
        this.dates = new DatesInPassages(expressions);
    }

    /// @return sentences to be said after the sentence
    List<String> of(String sentence, List<Quotation> quotes) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        return quotes.stream()
                .flatMap(quote -> dates.relative(quote).stream().flatMap(date -> note(words(quote, date), date, lower)))
                .filter(said::add)
                .toList();
    }

    private static Stream<String> note(String words, DatedSpan date, String sentence) {
        return sentence.contains(words.toLowerCase(Locale.ROOT))
                ? DaysInWords.of(words, date).map(meant -> note(words, meant)).stream()
                : Stream.empty();
    }

    /// @param meant the days, in words
    static String note(String words, String meant) {
        return "“" + words + "” means " + meant + ".";
    }

    private static String words(Quotation quote, DatedSpan date) {
        return PlainText.of(quote.passage().match().passage().text().substring(date.start(), date.end()));
    }
}
