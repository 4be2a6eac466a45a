package dev.docent.document.format;

import dev.docent.document.Block.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Gathers the lines of a PDF and makes paragraphs of them. What stands at the top or the bottom of most pages is left
/// out, and lines that were only wrapped are joined.
final class PdfPages {

    private static final int EDGE = 3;
    private static final int FEWEST_PAGES = 3;
    private static final double MOST_PAGES = 0.4;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:page\\s+\\d+(?:\\s+of\\s+\\d+)?|\\d+\\s+of\\s+\\d+|[-–—]\\s*\\d+\\s*[-–—])", Pattern.CASE_INSENSITIVE);

    /// @param lines as they stand on the page; an empty one ends a paragraph
    private record Page(OptionalInt number, List<String> lines) {}

    private final List<Page> pages = new ArrayList<>();
    private final InlineText line = new InlineText();
    private int characters;

    PdfPages() {
        pages.add(new Page(OptionalInt.empty(), new ArrayList<>()));
    }

    void page(int number) {
        paragraphEnd();
        pages.add(new Page(OptionalInt.of(number), new ArrayList<>()));
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

    void addTo(BlockText text) {
        paragraphEnd();
        Map<String, Integer> edges = edges();
        for (Page page : pages) {
            List<String> lines = withoutRunningLines(page.lines(), edges);
            for (String paragraph : PdfParagraphs.of(lines)) {
                text.add(Kind.PARAGRAPH, 0, paragraph, page.number());
            }
        }
    }

    private List<String> lines() {
        return pages.getLast().lines();
    }

    private Map<String, Integer> edges() {
        Map<String, Integer> edges = new HashMap<>();
        for (Page page : pages) {
            edgeLines(page.lines()).values().stream().distinct().forEach(key -> edges.merge(key, 1, Integer::sum));
        }
        return edges;
    }

    private List<String> withoutRunningLines(List<String> lines, Map<String, Integer> edges) {
        double most = Math.max(FEWEST_PAGES, MOST_PAGES * pages.size());
        List<String> kept = new ArrayList<>(lines);
        edgeLines(lines).forEach((index, key) -> {
            if (edges.getOrDefault(key, 0) >= most
                    || PAGE_NUMBER.matcher(lines.get(index)).matches()) {
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
            edges.put(bottom, "bottom " + anyPage(lines.get(bottom)));
        }
        for (int i = 0; i < Math.min(EDGE, filled.size()); i++) {
            edges.putIfAbsent(filled.get(i), "top " + anyPage(lines.get(filled.get(i))));
        }
        return edges;
    }

    private static String anyPage(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    }
}
