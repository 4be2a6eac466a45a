package dev.docent.document.pdf;

import java.util.List;

/// A page of a PDF.
///
/// @param number from 1
/// @param height in points
/// @param lines in reading order, as far as the file tells it
record PdfPage(int number, double height, List<PdfLine> lines) {

    PdfPage {
        lines = List.copyOf(lines);
    }

    PdfPage with(List<PdfLine> others) {
        return new PdfPage(number, height, others);
    }
}
