package dev.docent.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One of the outermost lines of a page.
///
/// @param isApart whether a wide gap lies between it and the text
/// @param looks what it would be on any page; what is set in another size is something else, since a title may be
///     repeated in small type
/// @param partLooks what the outer ones of several parts on its level would be: the number of a section may stand
///     beside a book's title
record EdgeLine(PdfLine line, boolean isApart, List<String> looks, List<String> partLooks) {

    private static final int LEVELS = 3;
    private static final double GAP = 1.6;
    private static final double LOOSER = 1.3;
    private static final double SMALL = 0.82;
    private static final int FEWEST_LETTERS = 4;

    EdgeLine {
        looks = List.copyOf(looks);
        partLooks = List.copyOf(partLooks);
    }

    /// @return those at the top, then those at the bottom, those level with each other counted as one
    static List<EdgeLine> of(PdfPage page, PdfType type) {
        List<PdfLine> byPlace = new ArrayList<>(page.lines());
        byPlace.sort(Comparator.comparingDouble(PdfLine::base));
        List<EdgeLine> edges = new ArrayList<>(outermost(byPlace, type, page.number()));
        List<PdfLine> top = edges.stream().map(EdgeLine::line).toList();
        outermost(byPlace.reversed(), type, page.number()).stream()
                .filter(edge -> !top.contains(edge.line()))
                .forEach(edges::add);
        return edges;
    }

    /// @return whether by that look nothing but the page's number is there
    boolean isCount(String look) {
        return look.indexOf(RunningText.PLACE_OF_NUMBER) >= 0
                && line.text().chars().noneMatch(Character::isLetter);
    }

    private static List<EdgeLine> outermost(List<PdfLine> lines, PdfType type, int page) {
        List<List<PdfLine>> levels = levels(lines);
        double gap = Math.max(GAP, LOOSER * type.leading());
        int apart = 0;
        for (int level = 1; level < levels.size(); level++) {
            PdfLine outer = levels.get(level - 1).getLast();
            boolean isGap = Math.abs(levels.get(level).getFirst().base() - outer.base()) > gap * outer.size();
            apart = isGap ? level : apart;
        }
        List<EdgeLine> edges = new ArrayList<>();
        for (int level = 0; level < Math.min(LEVELS, levels.size()); level++) {
            List<String> parts = parts(levels.get(level));
            for (PdfLine line : levels.get(level)) {
                edges.add(new EdgeLine(line, level < apart, looks(line, type, page), parts));
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

    private static List<String> looks(PdfLine line, PdfType type, int page) {
        List<String> cells = line.cells().stream().map(PdfLine::text).toList();
        return RunningText.looks(line.text(), cells, line.size() < SMALL * type.size(), page).stream()
                .map(look -> line.size() + " " + look)
                .toList();
    }

    private static List<String> parts(List<PdfLine> level) {
        List<PdfLine> cells =
                level.stream().flatMap(line -> line.cells().stream()).toList();
        List<PdfLine> outer = cells.size() < 2 ? List.of() : List.of(cells.getFirst(), cells.getLast());
        return outer.stream()
                .filter(part -> part.text().chars().filter(Character::isLetter).count() >= FEWEST_LETTERS)
                .map(part -> part.size() + " part " + part.text())
                .toList();
    }
}
