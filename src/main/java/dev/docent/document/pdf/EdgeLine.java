package dev.docent.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One of the outermost lines of a page.
///
/// @param isApart whether a wide gap lies between it and the text
/// @param looks what it would be on any page; what is set in another size is something else, since a title may be
///     repeated in small type
/// @param partLooks what its outer parts would be, where it has several: the name of a section may stand beside a title
record EdgeLine(PdfLine line, boolean isApart, List<String> looks, List<String> partLooks) {

    private static final int LEVELS = 3;
    private static final double GAP = 2;
    private static final double SMALL = 0.82;
    private static final int FEWEST_LETTERS = 4;

    EdgeLine {
        looks = List.copyOf(looks);
        partLooks = List.copyOf(partLooks);
    }

    private static EdgeLine of(PdfLine line, boolean isApart, boolean isSmall, int page) {
        List<String> cells = line.cells().stream().map(PdfLine::text).toList();
        List<String> looks = RunningText.looks(line.text(), cells, isSmall, page).stream()
                .map(look -> line.size() + " " + look)
                .toList();
        List<String> parts = cells.size() < 2 ? List.of() : List.of(cells.getFirst(), cells.getLast());
        return new EdgeLine(
                line,
                isApart,
                looks,
                parts.stream()
                        .filter(part -> part.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS)
                        .map(part -> line.size() + " part " + part)
                        .toList());
    }

    /// @return those at the top, then those at the bottom, those level with each other counted as one
    ///
    /// @param usual the size of most of the text
    static List<EdgeLine> of(PdfPage page, double usual) {
        List<PdfLine> byPlace = new ArrayList<>(page.lines());
        byPlace.sort(Comparator.comparingDouble(PdfLine::base));
        List<EdgeLine> edges = new ArrayList<>(outermost(byPlace, usual, page.number()));
        List<PdfLine> top = edges.stream().map(EdgeLine::line).toList();
        outermost(byPlace.reversed(), usual, page.number()).stream()
                .filter(edge -> !top.contains(edge.line()))
                .forEach(edges::add);
        return edges;
    }

    /// @return whether by that look nothing but the page's number is there
    boolean isCount(String look) {
        return look.indexOf(RunningText.PLACE_OF_NUMBER) >= 0
                && line.text().chars().noneMatch(Character::isLetter);
    }

    private static List<EdgeLine> outermost(List<PdfLine> lines, double usual, int page) {
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
                edges.add(of(line, level < apart, line.size() < SMALL * usual, page));
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
}
