package dev.docent.document.pdf;

import dev.docent.document.Block.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Takes what stands at the top or the bottom of many pages from all of them but the first, and the numbers of
/// the pages from all.
final class RunningLines {

    private static final int FEWEST_PAGES = 3;
    private static final double MOST_PAGES = 0.4;
    private static final double SOME_PAGES = 0.1;
    private static final double MARGIN = 0.15;
    private static final double NUMBER_MARGIN = 0.12;
    private static final double PLACE = 6;

    /// On how many pages a line looks so.
    private final Map<String, Integer> counts = new HashMap<>();

    private final Set<String> seen = new HashSet<>();
    private final List<PdfPage> pages;
    private final List<PdfPage> bodies = new ArrayList<>();
    private final List<PdfBlock> kept = new ArrayList<>();

    private RunningLines(List<PdfPage> pages) {
        this.pages = pages;
        PdfType type = PdfType.of(pages);
        List<List<EdgeLine>> edges =
                pages.stream().map(page -> EdgeLine.of(page, type)).toList();
        edges.forEach(this::count);
        for (int page = 0; page < pages.size(); page++) {
            bodies.add(body(pages.get(page), edges.get(page)));
        }
    }

    static RunningLines of(List<PdfPage> pages) {
        return new RunningLines(pages);
    }

    /// @return the pages without them; what stands close to the text of its first page, like the names of a table's
    ///     columns, is still there
    List<PdfPage> bodies() {
        return bodies;
    }

    /// @return what stood apart from the text, once each
    List<PdfBlock> kept() {
        return kept;
    }

    private void count(List<EdgeLine> edges) {
        Stream.<Function<EdgeLine, List<String>>>of(EdgeLine::looks, EdgeLine::partLooks, RunningLines::places)
                .forEach(looks -> edges.stream()
                        .flatMap(edge -> looks.apply(edge).stream())
                        .distinct()
                        .forEach(look -> counts.merge(look, 1, Integer::sum)));
    }

    private PdfPage body(PdfPage page, List<EdgeLine> edges) {
        Set<PdfLine> left = new HashSet<>();
        for (EdgeLine edge : edges) {
            if (RunningText.isPageNumber(edge.line().text()) || isToGo(edge, page)) {
                left.add(edge.line());
            }
        }
        outermostNumber(page, edges, left);
        return page.with(
                page.lines().stream().filter(line -> !left.contains(line)).toList());
    }

    private boolean isToGo(EdgeLine edge, PdfPage page) {
        boolean isInMargin = isInMargin(edge.line(), page, MARGIN);
        Optional<String> often =
                often(edge.looks(), MOST_PAGES).filter(look -> isInMargin || edge.isApart() || edge.isCount(look));
        if (often.isPresent()) {
            return isToGo(edge, often.get(), page);
        }
        if (edge.isApart() && often(edge.partLooks(), MOST_PAGES).isPresent()) {
            return isToGo(edge, edge.looks().getFirst(), page);
        }
        // What is in the same place on a few pages only may matter: it stays where it comes first.
        return isInMargin
                && often(places(edge), SOME_PAGES)
                        .map(look -> !isFirst(edge, look))
                        .orElse(false);
    }

    /// What stands apart on all of its pages is no part of the text on the first one.
    private boolean isToGo(EdgeLine edge, String look, PdfPage page) {
        boolean isFirst = isFirst(edge, look);
        if (isFirst && edge.isApart()) {
            String text = edge.line().text();
            kept.add(new PdfBlock(Kind.PARAGRAPH, 0, page.number(), List.of(edge.line()), text));
        }
        return !isFirst || edge.isApart();
    }

    /// @return whether it is worth reading and was not read before; of what only counts the pages nothing is
    private boolean isFirst(EdgeLine edge, String look) {
        return !edge.isCount(look) && seen.add(look);
    }

    private Optional<String> often(List<String> looks, double share) {
        double fewest = Math.max(FEWEST_PAGES, share * pages.size());
        return looks.stream()
                .filter(look -> counts.getOrDefault(look, 0) >= fewest)
                .findFirst();
    }

    private static void outermostNumber(PdfPage page, List<EdgeLine> edges, Set<PdfLine> left) {
        edges.stream()
                .map(EdgeLine::line)
                .filter(line -> RunningText.isNumber(line.text()) && isInMargin(line, page, NUMBER_MARGIN))
                .filter(line -> page.lines().stream()
                        .allMatch(other -> other.equals(line) || left.contains(other) || isFarFrom(line, other)))
                .forEach(left::add);
    }

    private static boolean isFarFrom(PdfLine line, PdfLine other) {
        return Math.abs(line.base() - other.base()) > 1.5 * line.size();
    }

    private static boolean isInMargin(PdfLine line, PdfPage page, double share) {
        return line.base() < share * page.height() || line.base() > (1 - share) * page.height();
    }

    private static List<String> places(EdgeLine edge) {
        return edge.looks().stream()
                .map(look -> "at " + Math.round(edge.line().base() / PLACE) + " " + look)
                .toList();
    }
}
