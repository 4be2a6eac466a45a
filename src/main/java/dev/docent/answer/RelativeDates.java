package dev.docent.answer;

import dev.docent.document.PublicationDate;
import dev.docent.time.DateExpressions;
import dev.docent.time.DatedSpan;
import java.util.List;
import java.util.Optional;

/// Says which days the relative dates in quotes mean.
final class RelativeDates {

    private final DateExpressions dates;

    RelativeDates(DateExpressions dates) {
        this.dates = dates;
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
                .filter(DatedSpan::relative)
                .map(span -> new ResolvedDate(
                        citation.quote().substring(span.start(), span.end()),
                        span.iso(),
                        "publishedAt " + published.get().date(),
                        citation.n()))
                .toList();
    }
}
