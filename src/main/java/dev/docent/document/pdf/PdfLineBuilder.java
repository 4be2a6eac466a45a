package dev.docent.document.pdf;

import dev.docent.document.pdf.PdfLine.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.pdfbox.text.TextPosition;

/// Puts a line together, word by word.
final class PdfLineBuilder {

    private static final double NEARLY_ALL = 0.95;

    private final List<Word> words = new ArrayList<>();
    private final Map<Double, Integer> sizes = new HashMap<>();
    private final Map<Double, Integer> bases = new HashMap<>();
    private final Map<PdfTag, Integer> tags = new HashMap<>();
    private final Predicate<TextPosition> isBold;
    private final Function<TextPosition, Optional<PdfTag>> tag;
    private int letters;
    private int boldLetters;

    /// @param isBold whether a glyph is bold
    /// @param tag the heading that a glyph is part of
    PdfLineBuilder(Predicate<TextPosition> isBold, Function<TextPosition, Optional<PdfTag>> tag) {
        this.isBold = isBold;
        this.tag = tag;
    }

    void add(List<Word> added, List<TextPosition> glyphs) {
        words.addAll(added);
        for (TextPosition glyph : glyphs) {
            if (!PdfGlyphs.isBlank(glyph)) {
                sizes.merge(Math.round(2 * glyph.getFontSizeInPt()) / 2.0, 1, Integer::sum);
                bases.merge(Math.round(2 * glyph.getYDirAdj()) / 2.0, 1, Integer::sum);
                tag.apply(glyph).ifPresent(found -> tags.merge(found, 1, Integer::sum));
                letters++;
                boldLetters += isBold.test(glyph) ? 1 : 0;
            }
        }
    }

    /// @return whether the line has gone on beyond the glyph, which then begins another one
    boolean isRightOf(TextPosition glyph) {
        return !words.isEmpty() && glyph.getXDirAdj() < words.getLast().right() - Math.max(2, glyph.getFontSizeInPt());
    }

    /// @return the line; empty if no word was added
    Optional<PdfLine> line() {
        if (words.isEmpty() || letters == 0) {
            return Optional.empty();
        }
        boolean bold = boldLetters >= NEARLY_ALL * letters;
        return Optional.of(new PdfLine(words, commonest(bases), Math.max(1, commonest(sizes)), bold, mostly()));
    }

    private Optional<PdfTag> mostly() {
        return tags.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > letters)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static double commonest(Map<Double, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Double, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
