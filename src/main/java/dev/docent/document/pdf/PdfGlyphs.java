package dev.docent.document.pdf;

import dev.docent.document.pdf.PdfLine.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.TextPosition;

/// What the glyphs of a PDF tell.
final class PdfGlyphs {

    private static final Pattern BOLD = Pattern.compile(
            "(?i).*(?:bold|black|heavy|demi).*|(?:[A-Z]{6}\\+)?(?:cmb|sfb|ecb|lmb|cmssb).*|.*[-,](?:bd|b|medi).*");
    private static final float HEAVY = 600;

    /// Glyphs that lie further apart than this many times their size do not belong to one word.
    private static final double WORD_GAP = 0.6;

    private static final double OVERLAP = 0.5;
    private static final double SMALLER = 0.85;
    private static final double RAISED = 0.15;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private PdfGlyphs() {}

    static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return (font.getName() != null && BOLD.matcher(font.getName()).matches())
                || (descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= HEAVY));
    }

    static boolean isBlank(TextPosition glyph) {
        return glyph.getUnicode() == null
                || glyph.getUnicode().codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    static double right(TextPosition glyph) {
        return glyph.getXDirAdj() + glyph.getWidthDirAdj();
    }

    /// @return whether the glyphs, read one after the other, are the text; ligatures and writing from the right
    ///     are not
    static boolean areWritten(String text, List<TextPosition> glyphs) {
        return glyphs.stream()
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining())
                .equals(text);
    }

    /// @return the glyphs of each word
    static List<List<TextPosition>> runs(List<TextPosition> glyphs) {
        List<List<TextPosition>> runs = new ArrayList<>();
        TextPosition before = null;
        for (TextPosition glyph : glyphs) {
            if (!isBlank(glyph)) {
                if (before == null || isApart(before, glyph)) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(glyph);
            }
            before = isBlank(glyph) ? null : glyph;
        }
        return runs;
    }

    static Word word(List<TextPosition> glyphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            text.append(i > 0 && isRaised(glyphs.get(i - 1), glyphs.get(i)) ? "^" : "")
                    .append(glyphs.get(i).getUnicode());
        }
        return new Word(shown(text.toString()), glyphs.getFirst().getXDirAdj(), right(glyphs.getLast()));
    }

    /// A number's power, or the mark of a footnote at a number, is no part of the number.
    private static boolean isRaised(TextPosition before, TextPosition glyph) {
        double size = before.getFontSizeInPt();
        return isDigit(before)
                && isDigit(glyph)
                && glyph.getFontSizeInPt() < SMALLER * size
                && glyph.getYDirAdj() < before.getYDirAdj() - RAISED * size;
    }

    private static boolean isDigit(TextPosition glyph) {
        String text = glyph.getUnicode();
        return text.length() == 1 && Character.isDigit(text.charAt(0));
    }

    /// @return the words of a text of which only the whole place is known
    static List<Word> words(String text, List<TextPosition> glyphs) {
        double left =
                glyphs.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
        double right = glyphs.stream()
                .max(Comparator.comparingDouble(PdfGlyphs::right))
                .map(PdfGlyphs::right)
                .orElse(left);
        return text.isBlank()
                ? List.of()
                : List.of(new Word(shown(SPACES.matcher(text).replaceAll(" ").strip()), left, right));
    }

    /// A hyphen that can be seen is no soft one, whatever the font calls it.
    private static String shown(String text) {
        return text.replace('\u00AD', '-');
    }

    private static boolean isApart(TextPosition before, TextPosition glyph) {
        double gap = glyph.getXDirAdj() - right(before);
        double size = Math.max(1, before.getFontSizeInPt());
        return gap > WORD_GAP * size || gap < -OVERLAP * size - before.getWidthDirAdj();
    }
}
