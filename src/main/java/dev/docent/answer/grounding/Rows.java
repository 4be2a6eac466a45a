package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Term.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Whether a claim takes the cells of a table's row under their own columns.
final class Rows {

    private static final Set<String> SAYING = SmallWords.words("""
            is are was were be been has have had does did can cannot could will would may might must should
            """);

    private static final Set<String> NONE = Set.of("0", "nil");

    private static final Pattern WITHOUT = Pattern.compile("^[^)]*\\b(?:no|not|without)\\b[^)]*$");

    private Rows() {}

    /// A cell with the name of its column, by the places of their terms.
    private record Cell(List<Integer> name, List<Integer> words) {}

    /// @return whether the claim names another column than that of the cell it takes, or not the row
    static boolean differ(Alignment alignment) {
        if (!alignment.window().isRow()) {
            return false;
        }
        List<Cell> cells = cells(alignment);
        if (cells.size() == 1) {
            return false;
        }
        boolean other = cells.stream().anyMatch(cell -> isTaken(alignment, cell) && !isNamed(alignment, cell))
                && cells.stream()
                        .anyMatch(cell -> !cell.name().isEmpty()
                                && isNamed(alignment, cell)
                                && !isTaken(alignment, cell)
                                && isNumber(alignment, cell));
        return other || isOtherRow(alignment, cells) || hasOtherName(alignment);
    }

    /// @param indices terms of the claim
    /// @return whether those that have a partner have it in one cell, word for word
    static boolean areInOneCell(Alignment alignment, List<Integer> indices) {
        List<Integer> places = indices.stream()
                .filter(alignment::isMet)
                .map(alignment::partner)
                .toList();
        boolean literal = indices.stream()
                .filter(alignment::isMet)
                .allMatch(i -> alignment
                        .claim()
                        .term(i)
                        .root()
                        .equals(alignment.source().get(alignment.partner(i)).root()));
        List<Cell> cells = cells(alignment);
        boolean isKeyed = cells.size() == 1 && !cells.getFirst().name().isEmpty();
        return literal
                && cells.stream()
                        .anyMatch(cell -> cell.words().containsAll(places)
                                || (isKeyed && cell.name().containsAll(places)));
    }

    /// "Stock: 0" says that it is not in stock.
    ///
    /// @return whether a column that the claim names has nothing in it
    static boolean hasNone(Alignment alignment) {
        return alignment.window().isRow()
                && cells(alignment).stream().skip(1).anyMatch(cell -> isNone(alignment, cell))
                && alignment.claim().said().terms().stream().noneMatch(term -> term.is(Kind.NUMBER));
    }

    private static boolean isNone(Alignment alignment, Cell cell) {
        return cell.name().stream().anyMatch(alignment::isClaimed)
                && cell.words().size() == 1
                && NONE.contains(alignment.source().get(cell.words().getFirst()).text());
    }

    /// @return whether the term of the window stands where its row says what it is of
    static boolean isInKey(Alignment alignment, int place) {
        List<Cell> cells = cells(alignment);
        Cell first = cells.getFirst();
        boolean isKeyed = cells.size() == 1 && !first.name().isEmpty();
        return (isKeyed ? first.name() : first.words()).contains(place);
    }

    /// "Counterparts met: Ann, Bo" does not say that Ann met Bo.
    ///
    /// @param verb the place of the claim's verb, which has a partner
    /// @return whether those who do it and those to whom it is done stand in one list, apart from what is done
    static boolean listsBoth(Alignment alignment, int verb) {
        String text = alignment.window().said().text();
        return cells(alignment).stream()
                .filter(cell -> !cell.words().contains(alignment.partner(verb)))
                .map(cell -> cell.words().stream().filter(alignment::isClaimed).toList())
                .filter(names -> !names.isEmpty())
                .anyMatch(names -> isNameOn(true, alignment, verb, names)
                        && isNameOn(false, alignment, verb, names)
                        && text.substring(
                                        alignment.source().get(names.getFirst()).end(),
                                        alignment.source().get(names.getLast()).start())
                                .contains(","));
    }

    /// @return whether one of the terms of the window stands for a name before the claim's verb, or behind it
    private static boolean isNameOn(boolean before, Alignment alignment, int verb, List<Integer> places) {
        return alignment.claim().content().stream()
                .filter(i -> (i < verb) == before && alignment.claim().term(i).is(Kind.NAME))
                .anyMatch(i -> alignment.isMet(i) && places.contains(alignment.partner(i)));
    }

    /// "The card is full" does not say that there is a card, nor does "9 hours (no card)" deny it.
    ///
    /// @param index a term of the claim that has a partner
    /// @return whether the partner stands in a cell that says of something what it is or does, or for a condition
    static boolean saysOfItself(Alignment alignment, int index) {
        int place = alignment.partner(index);
        return alignment.window().isRow() && (isCondition(alignment, place) || isInClause(alignment, place));
    }

    private static boolean isInClause(Alignment alignment, int place) {
        return cells(alignment).stream()
                .filter(cell -> cell.words().contains(place))
                .flatMap(cell -> cell.words().stream())
                .anyMatch(i -> SAYING.contains(alignment.source().get(i).text()));
    }

    private static boolean isCondition(Alignment alignment, int place) {
        String before = alignment
                .window()
                .said()
                .text()
                .substring(0, alignment.source().get(place).start());
        return WITHOUT.matcher(before.substring(before.lastIndexOf('(') + 1)).find() && before.contains("(");
    }

    /// A name that only stands above the table is not that of a row with a name of its own.
    private static boolean hasOtherName(Alignment alignment) {
        boolean missing = alignment.unmet().stream()
                .anyMatch(i -> alignment.claim().term(i).is(Kind.NAME)
                        && i > alignment.claim().verb());
        return missing
                && cells(alignment).stream()
                        .flatMap(cell -> cell.words().stream())
                        .anyMatch(i -> alignment.source().get(i).is(Kind.NAME) && !alignment.isClaimed(i));
    }

    private static boolean isOtherRow(Alignment alignment, List<Cell> cells) {
        boolean open = alignment.unmet().stream()
                .anyMatch(i -> !alignment.isAround(i)
                        && !alignment
                                .lexicon()
                                .isFiller(alignment.claim().term(i).root()));
        return open && !cells.isEmpty() && !isKey(alignment, cells.getFirst());
    }

    /// A row is known by its first cell, or by the name before its only one.
    private static boolean isKey(Alignment alignment, Cell cell) {
        List<Integer> key = content(alignment, cell.words());
        long claimed = key.stream().filter(alignment::isClaimed).count();
        return key.isEmpty() || claimed == key.size();
    }

    private static List<Integer> content(Alignment alignment, List<Integer> places) {
        return places.stream()
                .filter(i -> !alignment.source().get(i).is(Kind.SMALL))
                .toList();
    }

    private static boolean isTaken(Alignment alignment, Cell cell) {
        return cell.words().stream().anyMatch(alignment::isClaimed);
    }

    private static boolean isNumber(Alignment alignment, Cell cell) {
        return cell.words().stream().anyMatch(i -> alignment.source().get(i).is(Kind.NUMBER));
    }

    private static boolean isNamed(Alignment alignment, Cell cell) {
        return cell.name().isEmpty() || cell.name().stream().anyMatch(alignment::isClaimed);
    }

    /// In what is read of a row, `;` parts the cells and `:` a cell from its column's name.
    private static List<Cell> cells(Alignment alignment) {
        String text = alignment.window().said().text();
        List<Term> terms = alignment.source();
        var cells = new ArrayList<Cell>();
        int start = 0;
        for (String part : text.split("(?<=; )", -1)) {
            int from = start;
            int to = start + part.length();
            int colon = text.indexOf(": ", from);
            int middle = colon < 0 || colon >= to ? from : colon;
            cells.add(new Cell(within(terms, from, middle), within(terms, middle, to)));
            start = to;
        }
        return cells;
    }

    private static List<Integer> within(List<Term> terms, int from, int to) {
        return IntStream.range(0, terms.size())
                .filter(i -> terms.get(i).start() >= from && terms.get(i).end() <= to)
                .boxed()
                .toList();
    }
}
