package dev.docent.document.pdf;

import dev.docent.document.content.CleanText;
import dev.docent.document.content.InlineText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Gathers lines of a PDF whose place is not known and makes paragraphs of them. What stands at the top or the
/// bottom of most pages is read once, and lines that were only wrapped are joined.
final class PdfPages {

    private static final int EDGE = 3;
    private static final int FEWEST_PAGES = 3;
    private static final double MOST_PAGES = 0.4;

    /// The lines of each page as they stand on it; an empty one ends a paragraph.
    private final List<List<String>> pages = new ArrayList<>();
    private final InlineText line = new InlineText();
    private int characters;

    PdfPages() {
        pages.add(new ArrayList<>());
    }

    void nextPage() {
        paragraphEnd();
        pages.add(new ArrayList<>());
    }

    void text(String raw) {
        line.append(raw, false);
        characters += raw.length();
    }

    void lineEnd() {
        if (!line.isBlank()) {
            lines().add(CleanText.of(line.take()).strip());
        }
    }

    void paragraphEnd() {
        lineEnd();
        if (!lines().isEmpty() && !lines().getLast().isEmpty()) {
            lines().add("");
        }
    }

    /// @return how much text has been gathered
    int characters() {
        return characters;
    }

    /// @return each page's paragraphs; the first page is what lies before the pages
    List<List<String>> paragraphs() {
        paragraphEnd();
        Map<String, Integer> counts = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            edges(page).values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(look -> counts.merge(look, 1, Integer::sum));
        }
        Set<String> seen = new HashSet<>();
        List<List<String>> paragraphs = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            paragraphs.add(PdfParagraphs.of(withoutRunningLines(page, counts, seen)));
        }
        return paragraphs;
    }

    private List<String> lines() {
        return pages.getLast();
    }

    /// What runs stays where it comes first.
    private List<String> withoutRunningLines(int page, Map<String, Integer> counts, Set<String> seen) {
        double most = Math.max(FEWEST_PAGES, MOST_PAGES * pages.size());
        List<String> kept = new ArrayList<>(pages.get(page));
        edges(page).forEach((index, looks) -> {
            boolean isAgain = looks.stream()
                    .filter(look -> counts.getOrDefault(look, 0) >= most)
                    .findFirst()
                    .map(look -> !seen.add(look))
                    .orElse(false);
            if (isAgain || RunningText.isPageNumber(kept.get(index))) {
                kept.set(index, "");
            }
        });
        return kept;
    }

    /// @return what a line at the top or the bottom looks like on any page, by its place among the lines
    private Map<Integer, List<String>> edges(int page) {
        List<String> lines = pages.get(page);
        List<Integer> filled = IntStream.range(0, lines.size())
                .filter(line -> !lines.get(line).isEmpty())
                .boxed()
                .toList();
        Map<Integer, List<String>> edges = new TreeMap<>();
        for (int i = 0; i < Math.min(EDGE, filled.size()); i++) {
            int bottom = filled.get(filled.size() - 1 - i);
            edges.put(bottom, looks("bottom ", lines.get(bottom), page));
        }
        for (int i = 0; i < Math.min(EDGE, filled.size()); i++) {
            edges.putIfAbsent(filled.get(i), looks("top ", lines.get(filled.get(i)), page));
        }
        return edges;
    }

    private static List<String> looks(String place, String line, int page) {
        return RunningText.looks(line, List.of(line), false, page).stream()
                .map(place::concat)
                .toList();
    }
}
