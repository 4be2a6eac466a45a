package dev.docent.document.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives a cell that reaches over several columns or rows a place in each of them, so that every value lies below the
/// name of its column. What is short is said again; of longer words the place stays empty.
final class SpannedCells {

    private static final int LONGEST_REPEATED = 60;
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_ROWS = 10_000;

    /// What reaches down from a row above.
    ///
    /// @param rows how many rows it reaches into
    private record Reaching(String words, int rows) {}

    private Map<Integer, Reaching> above = new HashMap<>();
    private Map<Integer, Reaching> below = new HashMap<>();
    private int own;
    private boolean reached;

    /// A table begins.
    void clear() {
        above.clear();
        below.clear();
    }

    /// A row begins.
    void startRow(List<String> row) {
        above = below;
        below = new HashMap<>();
        above.forEach((column, cell) -> {
            if (cell.rows() > 1) {
                below.put(column, new Reaching(cell.words(), cell.rows() - 1));
            }
        });
        own = 0;
        reached = false;
        fillFromAbove(row);
    }

    void add(List<String> row, String words, CellSize size) {
        own++;
        String again = words.length() > LONGEST_REPEATED ? "" : words;
        int down = (size.rows() == 0 ? MOST_ROWS : Math.min(MOST_ROWS, size.rows())) - 1;
        for (int i = 0; i < Math.clamp(size.columns(), 1, MOST_COLUMNS); i++) {
            if (down > 0) {
                below.put(row.size(), new Reaching(again, down));
            }
            row.add(i == 0 ? words : again);
        }
        fillFromAbove(row);
    }

    /// A row that is one cell only, however wide, is a heading within the table.
    void endRow(List<String> row) {
        if (!reached && own == 1 && row.size() > 1) {
            row.subList(1, row.size()).clear();
        }
    }

    private void fillFromAbove(List<String> row) {
        for (Reaching cell = above.get(row.size()); cell != null; cell = above.get(row.size())) {
            row.add(cell.words());
            reached = true;
        }
    }
}
