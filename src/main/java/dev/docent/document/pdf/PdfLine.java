package dev.docent.document.pdf;

import dev.docent.document.content.ListMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A line of a PDF as it is set on its page. Distances are in points, from the page's left and from its top.
///
/// @param words at least one
/// @param base where its base line is
/// @param size the size of most of its letters
/// @param bold whether nearly all of its letters are bold
/// @param tag the heading that the file says it is part of
record PdfLine(List<Word> words, double base, double size, boolean bold, Optional<PdfTag> tag) {

    /// A gap between words that is wider than this many times the size parts two cells.
    private static final double CELL_GAP = 1.5;

    private static final Set<String> CURRENCY = Set.of("$", "€", "£", "¥", "US$");

    private static final double NUMBER_GAP = 0.55;
    private static final Pattern NUMBER = Pattern.compile("[($€£¥+−–-]*\\d[\\d.,]*[%)]*(?:\\^\\d+)?|[—–-]");

    /// A word and where it begins and ends.
    record Word(String text, double left, double right) {}

    PdfLine {
        words = List.copyOf(words);
    }

    double left() {
        return words.getFirst().left();
    }

    double right() {
        return words.getLast().right();
    }

    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /// @return whether it lies beside the other one rather than above or below
    boolean isLevelWith(PdfLine other) {
        return Math.abs(base - other.base) < 0.4 * Math.min(size, other.size);
    }

    /// @return its parts between wide gaps; a list's mark and a currency's sign belong to what follows them
    List<PdfLine> cells() {
        List<PdfLine> cells = new ArrayList<>();
        int start = 0;
        for (int word = 1; word < words.size(); word++) {
            if (isWide(word) && !belongsToNext(start, word)) {
                cells.add(part(start, word));
                start = word;
            }
        }
        cells.add(part(start, words.size()));
        return cells;
    }

    /// Numbers in neighbouring columns may lie closer together than words.
    private boolean isWide(int word) {
        double gap = (words.get(word).left() - words.get(word - 1).right()) / size;
        return gap > CELL_GAP || (gap > NUMBER_GAP && isNumber(word - 1) && isNumber(word));
    }

    private boolean isNumber(int word) {
        return NUMBER.matcher(words.get(word).text()).matches()
                || CURRENCY.contains(words.get(word).text());
    }

    private boolean belongsToNext(int start, int end) {
        String text = part(start, end).text();
        return CURRENCY.contains(text) || (start == 0 && ListMarks.isMark(text));
    }

    /// @return a line like it
    PdfLine with(List<Word> others) {
        return new PdfLine(others, base, size, bold, tag);
    }

    private PdfLine part(int start, int end) {
        return with(words.subList(start, end));
    }
}
