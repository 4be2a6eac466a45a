package dev.docent.answer;

import dev.docent.document.PublicationDate;
import dev.docent.time.DateExpressions;
import dev.docent.time.DatedSpan;
import java.util.List;
import java.util.Optional;

/// Says which days the relative dates in quotes mean.
final class RelativeDates {

    /// Below this certainty a day is not named: no date is better than a wrong one.
    private static final double SURE = 0.75;

    private final DateExpressions dates;

    RelativeDates(DateExpressions dates) {
        this.dates = dates;
    }

    /// @return whether the day may be named; "the Sunday" in an account belongs to the account's own days
    static boolean isSure(String text, DatedSpan date) {
        return date.certainty() >= SURE && !text.substring(0, date.start()).endsWith("the ");
    }

    List<ResolvedDate> in(List<Citation> citations) {
        return citations.stream().flatMap(citation -> in(citation).stream()).toList();
    }

    private List<ResolvedDate> in(Citation citation) {
        Optional<PublicationDate> published = citation.document().published();
        if (published.isEmpty()) {
            return List.of();
        }
        return dates.find(citation.quote(), published.map(PublicationDate::date)).stream()
                .filter(span -> span.relative() && isSure(citation.quote(), span))
                .map(span -> new ResolvedDate(
                        citation.quote().substring(span.start(), span.end()),
                        span.iso(),
                        "publishedAt " + published.get().date(),
                        citation.n()))
                .toList();
    }
}
