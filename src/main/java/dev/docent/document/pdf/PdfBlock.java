package dev.docent.document.pdf;

import dev.docent.document.Block.Kind;
import java.util.List;

/// A block of a PDF that is still being put together.
///
/// @param level a heading's level, else 0
/// @param lines what it is made of; rows are already one
/// @param text what it says
record PdfBlock(Kind kind, int level, int page, List<PdfLine> lines, String text) {

    PdfBlock {
        lines = List.copyOf(lines);
    }

    PdfBlock with(String joined) {
        return new PdfBlock(kind, level, page, lines, joined);
    }
}
