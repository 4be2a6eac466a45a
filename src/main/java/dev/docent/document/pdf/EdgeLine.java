package dev.docent.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One of the outermost lines of a page.
///
/// @param isApart whether a wide gap lies between it and the text
/// @param looks what it would be on any page; what is set in another size is something else, since a title may be
///     repeated in small type
record EdgeLine(PdfLine line, boolean isApart, List<String> looks) {

    private static final int LEVELS = 3;
    private static final double GAP = 2;

    EdgeLine {
        looks = List.copyOf(looks);
    }

    /// @return those at the top, then those at the bottom, those level with each other counted as one
    static List<EdgeLine> of(PdfPage page) {
        List<PdfLine> byPlace = new ArrayList<>(page.lines());
        byPlace.sort(Comparator.comparingDouble(PdfLine::base));
        List<EdgeLine> edges = new ArrayList<>(outermost(byPlace, page.number()));
        List<PdfLine> top = edges.stream().map(EdgeLine::line).toList();
        outermost(byPlace.reversed(), page.number()).stream()
                .filter(edge -> !top.contains(edge.line()))
                .forEach(edges::add);
        return edges;
    }

    /// @return whether by that look nothing but the page's number is there
    boolean isCount(String look) {
        return look.indexOf(RunningText.PLACE_OF_NUMBER) >= 0
                && line.text().chars().noneMatch(Character::isLetter);
    }

    private static List<EdgeLine> outermost(List<PdfLine> lines, int page) {
        List<List<PdfLine>> levels = levels(lines);
        int apart = 0;
        for (int level = 1; level < levels.size(); level++) {
            PdfLine outer = levels.get(level - 1).getLast();
            boolean isGap = Math.abs(levels.get(level).getFirst().base() - outer.base()) > GAP * outer.size();
            apart = isGap ? level : apart;
        }
        List<EdgeLine> edges = new ArrayList<>();
        for (int level = 0; level < Math.min(LEVELS, levels.size()); level++) {
            for (PdfLine line : levels.get(level)) {
                edges.add(new EdgeLine(line, level < apart, looks(line, page)));
            }
        }
        return edges;
    }

    /// @return the outermost levels, and one more
    private static List<List<PdfLine>> levels(List<PdfLine> lines) {
        List<List<PdfLine>> levels = new ArrayList<>();
        for (PdfLine line : lines) {
            if (levels.isEmpty() || !line.isLevelWith(levels.getLast().getLast())) {
                if (levels.size() > LEVELS) {
                    break;
                }
                levels.add(new ArrayList<>());
            }
            levels.getLast().add(line);
        }
        return levels;
    }

    private static List<String> looks(PdfLine line, int page) {
        List<String> cells = line.cells().stream().map(PdfLine::text).toList();
        return RunningText.looks(line.text(), cells, page).stream()
                .map(look -> line.size() + " " + look)
                .toList();
    }
}
