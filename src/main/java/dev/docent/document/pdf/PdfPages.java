package dev.docent.document.pdf;

import dev.docent.document.content.CleanText;
import dev.docent.document.content.InlineText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gathers lines of a PDF whose place is not known and makes paragraphs of them. What stands at the top or the
/// bottom of most pages is left out, and lines that were only wrapped are joined.
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
        Map<String, Integer> edges = edges();
        return pages.stream()
                .map(page -> PdfParagraphs.of(withoutRunningLines(page, edges)))
                .toList();
    }

    private List<String> lines() {
        return pages.getLast();
    }

    private Map<String, Integer> edges() {
        Map<String, Integer> edges = new HashMap<>();
        for (List<String> page : pages) {
            edgeLines(page).values().stream().distinct().forEach(key -> edges.merge(key, 1, Integer::sum));
        }
        return edges;
    }

    private List<String> withoutRunningLines(List<String> lines, Map<String, Integer> edges) {
        double most = Math.max(FEWEST_PAGES, MOST_PAGES * pages.size());
        List<String> kept = new ArrayList<>(lines);
        edgeLines(lines).forEach((index, key) -> {
            if (edges.getOrDefault(key, 0) >= most || RunningLines.isPageNumber(lines.get(index))) {
                kept.set(index, "");
            }
        });
        return kept;
    }

    /// @return what a line at the top or the bottom looks like on any page, by its place among the lines
    private static Map<Integer, String> edgeLines(List<String> lines) {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                filled.add(i);
            }
        }
        Map<Integer, String> edges = new HashMap<>();
        for (int i = 0; i < Math.min(EDGE, filled.size()); i++) {
            int bottom = filled.get(filled.size() - 1 - i);
            edges.put(bottom, "bottom " + RunningLines.anyPage(lines.get(bottom)));
        }
        for (int i = 0; i < Math.min(EDGE, filled.size()); i++) {
            edges.putIfAbsent(filled.get(i), "top " + RunningLines.anyPage(lines.get(filled.get(i))));
        }
        return edges;
    }
}
