package dev.docent.document.content;

import java.util.OptionalInt;

/// Takes a document's tags and texts in reading order.
public interface Flow {

    /// @param tag the name of an element of XHTML
    void open(String tag);

    /// Opens a table's cell that may reach over several columns and rows.
    default void openCell(String tag, int columns, int rows) {
        open(tag);
    }

    void text(String raw);

    /// White space that only sets elements and lines apart.
    void gap();

    void close(String tag);

    /// A new page begins.
    ///
    /// @param number from 1
    void page(int number);

    /// Nothing more follows.
    void end();

    /// @return whether more text would be left out
    boolean isFull();

    /// @return how many pages there are, if the flow knows better than the stream
    default OptionalInt pages() {
        return OptionalInt.empty();
    }
}
