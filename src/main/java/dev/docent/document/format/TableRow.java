package dev.docent.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// A row of a table.
///
/// @param isMarked whether the source says that it names the columns
record TableRow(List<String> cells, boolean isMarked, OptionalInt page) {

    TableRow {
        cells = List.copyOf(cells);
    }

    List<String> filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    int leadingEmpty() {
        int empty = 0;
        while (empty < cells.size() - 1 && cells.get(empty).isEmpty()) {
            empty++;
        }
        return empty;
    }

    /// @return how many cells there are up to the last one that is not empty
    int width() {
        int width = cells.size();
        while (width > 1 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /// @return whether neighbouring columns have the same name
    boolean namesSeveralAtOnce() {
        for (int cell = 1; cell < cells.size(); cell++) {
            if (!cells.get(cell).isEmpty() && cells.get(cell).equals(cells.get(cell - 1))) {
                return true;
            }
        }
        return false;
    }

    /// @return one row of both, cell by cell
    TableRow above(TableRow lower) {
        List<String> both = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            String name = cells.get(cell);
            String added = lower.cells.get(cell);
            both.add(name.equals(added) ? name : (name + " " + added).strip());
        }
        return new TableRow(both, isMarked, page);
    }
}
