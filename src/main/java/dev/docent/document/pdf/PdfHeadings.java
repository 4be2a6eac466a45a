package dev.docent.document.pdf;

import dev.docent.document.Block.Kind;
import dev.docent.document.content.ListMarks;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells headings from text by their type, and their levels by comparing them with each other.
final class PdfHeadings {

    private static final double LARGER = 1.12;
    private static final double NOT_SMALLER = 0.92;
    private static final int LONGEST = 200;
    private static final int LONGEST_LABEL = 80;
    private static final int MOST_LINES = 4;
    private static final int FEWEST_LETTERS = 2;
    private static final int FEWEST_CAPITALS = 4;
    private static final int DEEPEST = 6;

    /// Type that so much of the text is set in sets no headings.
    private static final double MOST_TEXT = 0.25;

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?:chapter|section|part|appendix|article)\\s+|§\\s*(?:\\d+(?=\\d{2}))?)?"
                    + "(\\d{1,2}(?:\\.\\d{1,2})*)\\.?\\s+[\\p{Lu}\\p{Lo}].*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAPTION = Pattern.compile(
            "(?:figure|fig\\.?|table|chart|exhibit|listing|algorithm)\\s+[\\dA-Z]+[.:].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(.*\\)");
    private static final Pattern UNFINISHED = Pattern.compile(".*(?:[,;–—-]|\\b(?:the|of|and|a|an|to|in|for))$");

    /// What sets one heading apart from others.
    private record Style(double size, boolean bold, boolean capitals, int depth) {}

    private final PdfType type;
    private final Map<Style, Integer> levels = new HashMap<>();

    PdfHeadings(PdfType type) {
        this.type = type;
    }

    /// @return whether a line is set as headings are
    boolean isDisplayed(PdfLine line) {
        return line.size() >= LARGER * type.size()
                || (line.bold() && !type.bold() && line.size() >= NOT_SMALLER * type.size());
    }

    /// @param standsAlone whether there is more space around than between the lines of a paragraph
    boolean isHeading(List<PdfLine> lines, boolean standsAlone) {
        String text = text(lines);
        if (text.length() > LONGEST || lines.size() > MOST_LINES || !canBeHeading(text)) {
            return false;
        }
        if (lines.stream().allMatch(this::isDisplayed)) {
            return !endsSentence(text)
                    || NUMBERED.matcher(text).matches()
                    || lines.getFirst().size() >= LARGER * type.size();
        }
        return standsAlone
                && lines.size() == 1
                && lines.getFirst().size() >= NOT_SMALLER * type.size()
                && !endsSentence(text)
                && (depth(text) > 0 || isInCapitals(text));
    }

    /// Compares all headings of the document with each other.
    ///
    /// @param blocks those that are headings and those that are not
    /// @return the blocks with the headings' levels
    List<PdfBlock> levelled(List<PdfBlock> blocks) {
        int all = blocks.stream().mapToInt(block -> block.text().length()).sum();
        Map<Style, Integer> lengths = new HashMap<>();
        headings(blocks)
                .forEach(block -> lengths.merge(style(block), block.text().length(), Integer::sum));
        lengths.values().removeIf(length -> length > MOST_TEXT * all && lengths.size() > 1);
        List<Style> ranked = lengths.keySet().stream()
                .sorted(Comparator.comparingDouble((Style style) -> -style.size())
                        .thenComparingInt(Style::depth)
                        .thenComparing(Style::bold, Comparator.reverseOrder())
                        .thenComparing(Style::capitals, Comparator.reverseOrder()))
                .toList();
        for (int rank = 0; rank < ranked.size(); rank++) {
            levels.put(ranked.get(rank), Math.min(DEEPEST, rank + 1));
        }
        return blocks.stream().map(this::levelled).toList();
    }

    private PdfBlock levelled(PdfBlock block) {
        if (block.level() == 0) {
            return block;
        }
        Integer level = levels.get(style(block));
        return level == null
                ? new PdfBlock(Kind.PARAGRAPH, 0, block.page(), block.lines(), block.text())
                : new PdfBlock(block.kind(), level, block.page(), block.lines(), block.text());
    }

    private static Stream<PdfBlock> headings(List<PdfBlock> blocks) {
        return blocks.stream().filter(block -> block.level() > 0);
    }

    private static Style style(PdfBlock heading) {
        PdfLine line = heading.lines().getFirst();
        return new Style(line.size(), line.bold(), isInCapitals(heading.text()), Math.max(1, depth(heading.text())));
    }

    private static boolean canBeHeading(String text) {
        return text.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
                && !Character.isLowerCase(text.codePointAt(0))
                && !ListMarks.startsBulleted(text)
                && !Leaders.areIn(text)
                && Stream.of(CAPTION, IN_BRACKETS, UNFINISHED)
                        .noneMatch(other -> other.matcher(text).matches());
    }

    /// @return how many numbers a heading begins with; 0 for none
    private static int depth(String text) {
        Matcher matcher = NUMBERED.matcher(text);
        return matcher.matches() ? matcher.group(1).split("\\.", -1).length : 0;
    }

    private static boolean endsSentence(String text) {
        return text.endsWith(".") || (text.endsWith(":") && text.length() > LONGEST_LABEL);
    }

    private static boolean isInCapitals(String text) {
        return text.chars().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS
                && text.chars().noneMatch(Character::isLowerCase);
    }

    private static String text(List<PdfLine> lines) {
        return lines.stream().map(PdfLine::text).collect(Collectors.joining(" "));
    }
}
