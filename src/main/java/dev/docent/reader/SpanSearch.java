package dev.docent.reader;

import dev.docent.reader.Reading.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the best spans in a window's scores: start and end added, at most 30 tokens long.
final class SpanSearch {

    private static final int LONGEST = 30;
    private static final int CANDIDATES = 40;

    private SpanSearch() {}

    /// A span stays within one part: where a heading and the text below both name what is asked for, the likeliest
    /// start may be in the one and the likeliest end in the other.
    ///
    /// @param from the window's first token in the passage
    /// @param parts the heading, paragraph, list item or row of each of the passage's tokens
    /// @return the best spans of the window in the passage's characters, best first; they may overlap
    static List<Span> best(WindowScores scores, WordPieces passage, int from, int[] parts) {
        var found = new ArrayList<Span>();
        for (int start = 0; start < scores.length(); start++) {
            int end = bestEnd(scores, start, from, parts);
            found.add(new Span(
                    passage.start(from + start), passage.end(from + end), scores.start(start) + scores.end(end)));
        }
        found.sort(Comparator.comparingDouble(Span::score).reversed());
        return found.subList(0, Math.min(CANDIDATES, found.size()));
    }

    private static int bestEnd(WindowScores scores, int start, int from, int[] parts) {
        int limit = Math.min(scores.length(), start + LONGEST);
        int best = start;
        for (int end = start + 1; end < limit && parts[from + end] == parts[from + start]; end++) {
            if (scores.end(end) > scores.end(best)) {
                best = end;
            }
        }
        return best;
    }

    /// @return the best of the spans, each without overlap with a better one, best first
    static List<Span> distinct(List<Span> spans, int limit) {
        var kept = new ArrayList<Span>();
        for (Span span : spans.stream()
                .sorted(Comparator.comparingDouble(Span::score).reversed())
                .toList()) {
            if (kept.size() < limit && kept.stream().noneMatch(other -> overlap(span, other))) {
                kept.add(span);
            }
        }
        return kept;
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
