package dev.docent.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The type that most of a PDF is set in.
///
/// @param size of most letters
/// @param bold whether most letters of that size are bold
/// @param leading from one base line to the next, in multiples of the size
record PdfType(double size, boolean bold, double leading) {

    private static final double CLOSEST = 0.9;
    private static final double FURTHEST = 2.6;
    private static final double USUAL = 1.2;

    static PdfType of(List<PdfPage> pages) {
        Map<Double, Integer> sizes = new HashMap<>();
        Map<Double, Integer> bold = new HashMap<>();
        Map<Double, Integer> leadings = new HashMap<>();
        for (PdfPage page : pages) {
            PdfLine before = null;
            for (PdfLine line : page.lines()) {
                int length = line.text().length();
                sizes.merge(line.size(), length, Integer::sum);
                bold.merge(line.size(), line.bold() ? length : 0, Integer::sum);
                if (before != null && before.size() == line.size() && isBelow(before, line)) {
                    leadings.merge(
                            Math.round(20 * (line.base() - before.base()) / line.size()) / 20.0, length, Integer::sum);
                }
                before = line;
            }
        }
        double size = commonest(sizes, 10);
        boolean mostlyBold = 2 * bold.getOrDefault(size, 0) > sizes.getOrDefault(size, 1);
        return new PdfType(size, mostlyBold, commonest(leadings, USUAL));
    }

    private static boolean isBelow(PdfLine before, PdfLine line) {
        double leading = (line.base() - before.base()) / line.size();
        return leading >= CLOSEST && leading <= FURTHEST && line.left() < before.right();
    }

    private static double commonest(Map<Double, Integer> counts, double otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
