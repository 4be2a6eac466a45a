package dev.docent.document.pdf;

import dev.docent.document.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins paragraphs that a page's or a column's end has parted.
final class PdfSentences {

    private static final double FOOTNOTE = 0.92;
    private static final int MOST_BETWEEN = 8;
    private static final int SHORTEST = 30;
    private static final Pattern WAITING = Pattern.compile(
            ".*(?:,|-|\\b(?:the|of|and|a|an|or|to|in|for|with|by|at|on|from|that|is|are))", Pattern.DOTALL);

    private final PdfType type;
    private final Hyphens hyphens;

    PdfSentences(PdfType type, Hyphens hyphens) {
        this.type = type;
        this.hyphens = hyphens;
    }

    /// @param blocks in reading order
    /// @return the blocks; a joined one is where its first part is
    List<PdfBlock> joined(List<PdfBlock> blocks) {
        List<PdfBlock> joined = new ArrayList<>();
        PdfBlock before = null;
        for (PdfBlock block : blocks) {
            int first = before != null && isParted(before, block) ? firstPart(joined, block) : -1;
            if (first < 0) {
                joined.add(block);
            } else {
                PdfBlock part = joined.get(first);
                joined.set(first, part.with(hyphens.join(part.text(), block.text())));
            }
            before = block;
        }
        return joined;
    }

    private static boolean isParted(PdfBlock before, PdfBlock block) {
        return block.kind() == Kind.PARAGRAPH
                && (block.page() != before.page()
                        || block.lines().getFirst().base()
                                < before.lines().getLast().base());
    }

    /// Footnotes may lie between the parts.
    private int firstPart(List<PdfBlock> joined, PdfBlock block) {
        for (int i = joined.size() - 1; i >= Math.max(0, joined.size() - MOST_BETWEEN); i--) {
            PdfBlock candidate = joined.get(i);
            if (size(candidate) >= FOOTNOTE * type.size()) {
                return goesOn(candidate, block) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean goesOn(PdfBlock part, PdfBlock block) {
        return (part.kind() == Kind.PARAGRAPH || part.kind() == Kind.LIST_ITEM)
                && block.page() - part.page() <= 1
                && part.text().length() >= SHORTEST
                && size(part) == size(block)
                && !PdfMargins.endsSentence(part.text())
                && (Character.isLowerCase(block.text().codePointAt(0))
                        || (WAITING.matcher(part.text()).matches()
                                && Character.isLetter(block.text().codePointAt(0))));
    }

    private static double size(PdfBlock block) {
        return block.lines().getLast().size();
    }
}
