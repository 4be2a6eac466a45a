package dev.docent.passage;

import dev.docent.document.Block;
import dev.docent.document.PublicationDate;
import dev.docent.document.SourceDocument;
import dev.docent.time.DateExpressions;
import dev.docent.time.DateInterval;
import dev.docent.time.DatedSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The days that a document's passages are about. What a passage says of time is understood from the whole document:
/// the text before it, and the day it was published.
final class PassageDates {

    /// A lone "1870" that may count something is no sign of what a passage is about.
    private static final double LEAST_CERTAINTY = 0.6;

    /// Of a table of dates, the first will do.
    private static final int LIMIT = 32;

    private final List<DatedSpan> spans;
    private int next;

    private PassageDates(List<DatedSpan> spans) {
        this.spans = spans;
    }

    static PassageDates of(SourceDocument document, DateExpressions expressions) {
        Optional<PublicationDate> published = document.published();
        Map<Integer, Integer> headings = document.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .collect(Collectors.toMap(Block::start, Block::level));
        return new PassageDates(expressions.find(document.text(), published.map(PublicationDate::date), headings));
    }

    /// @param start where the passage begins in the document's text; passages are asked for in reading order
    /// @param end where it ends
    List<DateInterval> between(int start, int end) {
        while (next < spans.size() && spans.get(next).start() < start) {
            next++;
        }
        return spans.subList(next, spans.size()).stream()
                .takeWhile(span -> span.start() < end)
                .filter(span -> span.certainty() >= LEAST_CERTAINTY)
                .map(DatedSpan::interval)
                .distinct()
                .limit(LIMIT)
                .toList();
    }
}
