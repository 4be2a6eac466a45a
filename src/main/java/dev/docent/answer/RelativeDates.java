package dev.docent.answer;

import dev.docent.time.Basis;
import dev.docent.time.DateExpressions;
import dev.docent.time.DatedSpan;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Says which days the relative dates in quotes mean.
final class RelativeDates {

    private final DatesInPassages dates;

    RelativeDates(DateExpressions expressions) {
        this.dates = new DatesInPassages(expressions);
    }

    /// @param quotes in the order of their numbers
    List<ResolvedDate> in(List<Quotation> quotes) {
        return IntStream.range(0, quotes.size())
                .boxed()
                .flatMap(i -> in(quotes.get(i), i + 1))
                .toList();
    }

    private Stream<ResolvedDate> in(Quotation quote, int number) {
        return dates.relative(quote).stream()
                .flatMap(date -> date.basis().stream().map(basis -> resolved(quote, date, basis, number)));
    }

    private static ResolvedDate resolved(Quotation quote, DatedSpan date, Basis basis, int number) {
        String text = quote.passage().match().passage().text();
        return new ResolvedDate(text.substring(date.start(), date.end()), date.iso(), from(basis), number);
    }

    private static String from(Basis basis) {
        return switch (basis) {
            case Basis.DayOfWriting(var day) -> "publishedAt " + day;
            case Basis.Words(var words) -> "“" + PlainText.of(words) + "” in the text";
        };
    }
}
