package dev.docent.passage;

import dev.docent.document.Block;
import dev.docent.document.Block.Kind;
import dev.docent.document.SourceDocument;
import java.util.List;

/// Tells under which names of columns a document's rows stand.
final class TableColumns {

    private static final int NONE = -1;

    private final SourceDocument document;

    /// For each block the header of the table that it is a row of.
    private final int[] headers;

    TableColumns(SourceDocument document) {
        this.document = document;
        this.headers = headers(document.blocks());
    }

    private static int[] headers(List<Block> blocks) {
        int[] headers = new int[blocks.size()];
        int header = NONE;
        for (int block = 0; block < headers.length; block++) {
            Kind kind = blocks.get(block).kind();
            headers[block] = kind == Kind.TABLE_ROW ? header : NONE;
            if (kind != Kind.TABLE_ROW) {
                header = kind == Kind.TABLE_HEADER ? block : NONE;
            }
        }
        return headers;
    }

    /// @return the header of the table that begins before the row; empty if the block is no row
    String above(int row) {
        return headers[row] == NONE ? "" : firstLine(document.blocks().get(headers[row]));
    }

    /// Markdown has a rule below.
    private String firstLine(Block header) {
        return document.text()
                .substring(header.start(), header.end())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }
}
