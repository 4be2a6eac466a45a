package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Unit.Kind;
import dev.docent.time.DatedSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Neighbouring units of a passage, read as one text.
///
/// @param first the first of the units
/// @param last the last of them
/// @param said what they say together
/// @param around what is said right before them
record Window(
        ReadPassage passage,
        int first,
        int last,
        Said said,
        List<Said> around,
        List<Said> headings,
        Set<String> roots) {

    private static final int BEFORE = 2;

    Window {
        around = List.copyOf(around);
        headings = List.copyOf(headings);
        roots = said.terms().stream().map(Term::root).collect(Collectors.toUnmodifiableSet());
    }

    static Window of(ReadPassage passage, int first, int last) {
        List<Unit> units = passage.units().subList(first, last + 1);
        return new Window(
                passage, first, last, together(units), around(passage, first), headings(passage, first), Set.of());
    }

    private static Said together(List<Unit> units) {
        if (units.size() == 1) {
            return units.getFirst().said();
        }
        var text = new StringBuilder();
        var terms = new ArrayList<Term>();
        var dates = new ArrayList<DatedSpan>();
        int clauses = 0;
        for (Unit unit : units) {
            int by = text.length();
            int known = clauses;
            unit.said().terms().forEach(term -> terms.add(term.shifted(by, known)));
            unit.said().dates().forEach(span -> dates.add(span.shifted(by)));
            clauses += unit.said().terms().isEmpty()
                    ? 1
                    : unit.said().terms().getLast().clause() + 1;
            text.append(unit.said().text()).append(' ');
        }
        return new Said(text.toString(), terms, dates);
    }

    /// What stands right before, and the nearest heading.
    private static List<Said> around(ReadPassage passage, int first) {
        var around = new ArrayList<Said>();
        List<Unit> units = passage.units();
        boolean row = units.get(first).is(Kind.ROW);
        for (int i = first - 1; i >= 0; i--) {
            Unit unit = units.get(i);
            boolean heading = unit.is(Kind.HEADING) || unit.is(Kind.QUESTION);
            boolean near = i >= first - BEFORE && !row;
            if (near || (heading && around.size() < BEFORE + 2) || (row && !unit.is(Kind.ROW) && around.isEmpty())) {
                around.add(unit.said());
            }
        }
        around.add(passage.above());
        return around;
    }

    /// The nearest headings in the passage, and what stands above it.
    private static List<Said> headings(ReadPassage passage, int first) {
        var headings = new ArrayList<Said>();
        List<Unit> units = passage.units();
        for (int i = first - 1; i >= 0 && headings.size() < BEFORE; i--) {
            boolean opens = units.get(i).opensList()
                    || (units.get(first).is(Kind.ROW) && !units.get(i).is(Kind.ROW));
            if (opens) {
                headings.add(units.get(i).said());
            }
        }
        headings.add(passage.above());
        return headings;
    }

    /// @return where its units stand in the passage
    Place place() {
        return new Place(
                passage.units().get(first).start(), passage.units().get(last).end());
    }

    /// @return where the term stands in the passage; all of the row for one of a table
    Place place(Term term) {
        return place(term.start(), term.end());
    }

    /// @param from where it begins in what is read
    /// @param to where it ends, exclusive
    Place place(int from, int to) {
        int number = unitAt(from);
        Unit unit = passage.units().get(first + number);
        if (unit.is(Kind.ROW)) {
            return new Place(unit.start(), unit.end());
        }
        int before = 0;
        for (int i = first; i < first + number; i++) {
            before += passage.units().get(i).said().text().length() + 1;
        }
        int shift = unit.start() - before;
        return new Place(from + shift, to + shift);
    }

    /// @return which of the window's units the term stands in, from 0
    int unitOf(Term term) {
        return unitAt(term.start());
    }

    /// @param start a place in what is read
    int unitAt(int start) {
        int end = 0;
        for (int i = first; i < last; i++) {
            end += passage.units().get(i).said().text().length() + 1;
            if (start < end) {
                return i - first;
            }
        }
        return last - first;
    }

    /// @return whether all but the first of its units are items of a list
    boolean isList() {
        return passage.units().subList(first + 1, last + 1).stream().allMatch(unit -> unit.is(Kind.ITEM));
    }

    boolean holdsAny(Set<Integer> units) {
        return units.stream().anyMatch(it -> it >= first && it <= last);
    }

    int size() {
        return last - first + 1;
    }

    boolean isRow() {
        return size() == 1 && passage.units().get(first).is(Kind.ROW);
    }

    boolean isHeading() {
        return size() == 1 && passage.units().get(first).is(Kind.HEADING);
    }
}
