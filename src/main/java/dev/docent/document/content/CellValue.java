package dev.docent.document.content;

import java.util.regex.Pattern;

/// Tells the values in the cells of a table from the names of its columns.
public final class CellValue {

    private static final Pattern VALUE = Pattern.compile("[^\\p{L}]*\\d[^\\p{L}]*");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private CellValue() {}

    /// @return whether a cell holds a number, a date or the like; a year may be a column's name
    public static boolean isOne(String cell) {
        return VALUE.matcher(cell).matches() && !YEAR.matcher(cell).matches();
    }
}
