package dev.docent.answer;

import dev.docent.document.PublicationDate;
import dev.docent.time.DateExpressions;
import dev.docent.time.DatedSpan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Says which days are meant by relative words that a sentence has taken over from its quotes, each once. For one
/// answer.
final class DateNotes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final DateExpressions dates;
    private final Set<String> said = new HashSet<>();

    DateNotes(DateExpressions dates) {
        this.dates = dates;
    }

    /// @return sentences to be said after the sentence
    List<String> of(String sentence, List<Quotation> quotes) {
        return quotes.stream()
                .flatMap(quote -> inQuote(quote).stream()
                        .filter(date -> sentence.toLowerCase(Locale.ROOT)
                                .contains(words(quote, date).toLowerCase(Locale.ROOT)))
                        .map(date -> "“" + words(quote, date) + "” means " + DAY.format(date.from()) + "."))
                .filter(said::add)
                .toList();
    }

    private List<DatedSpan> inQuote(Quotation quote) {
        Optional<LocalDate> published =
                quote.passage().match().document().published().map(PublicationDate::date);
        return published.isEmpty()
                ? List.of()
                : dates.find(quote.text(), published).stream()
                        .filter(date -> date.relative() && date.isOneDay() && RelativeDates.isSure(quote.text(), date))
                        .toList();
    }

    private static String words(Quotation quote, DatedSpan date) {
        return PlainText.of(quote.text().substring(date.start(), date.end()));
    }
}
