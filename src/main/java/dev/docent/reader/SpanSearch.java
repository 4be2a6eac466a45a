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

    /// Where what is asked for is named in a heading and in the text below, or in two rows of a table, the likeliest
    /// start may be in one and the likeliest end in the other: the words are looked for in each of the two then.
    ///
    /// @param from the window's first token in the passage
    /// @param parts the heading, paragraph, list item or row of each of the passage's tokens
    /// @return the best spans of the window in the passage's characters, best first; they may overlap
    static List<Span> best(WindowScores scores, WordPieces passage, int from, int[] parts) {
        int length = scores.length();
        var found = new ArrayList<Span>();
        for (int start = 0; start < length; start++) {
            int end = bestEnd(scores, start, Math.min(length, start + LONGEST));
            int first = start;
            if (parts[from + start] != parts[from + end]) {
                int ownEnd = bestEnd(scores, start, next(parts, from, start));
                int ownStart = bestStart(scores, previous(parts, from, end), end);
                boolean isSecond = scores.start(ownStart) + scores.end(end) > scores.start(start) + scores.end(ownEnd);
                first = isSecond ? ownStart : start;
                end = isSecond ? end : ownEnd;
            }
            double score = scores.start(first) + scores.end(end);
            found.add(new Span(passage.start(from + first), passage.end(from + end), score));
        }
        found.sort(Comparator.comparingDouble(Span::score).reversed());
        return found.subList(0, Math.min(CANDIDATES, found.size()));
    }

    /// @return the first token of the window after the part of this one
    private static int next(int[] parts, int from, int token) {
        int next = token + 1;
        while (parts[from + next] == parts[from + token]) {
            next++;
        }
        return next;
    }

    /// @return the first token of the part of this one, in the window
    private static int previous(int[] parts, int from, int token) {
        int first = token;
        while (first > 0 && parts[from + first - 1] == parts[from + token]) {
            first--;
        }
        return first;
    }

    private static int bestEnd(WindowScores scores, int start, int limit) {
        int best = start;
        for (int end = start + 1; end < limit; end++) {
            if (scores.end(end) > scores.end(best)) {
                best = end;
            }
        }
        return best;
    }

    private static int bestStart(WindowScores scores, int first, int end) {
        int best = first;
        for (int start = first + 1; start <= end; start++) {
            if (scores.start(start) > scores.start(best)) {
                best = start;
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
