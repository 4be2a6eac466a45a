package dev.docent.document.format;

import dev.docent.document.Block;
import dev.docent.document.Block.Kind;
import dev.docent.document.format.TextLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Finds the blocks of plain text: paragraphs have an empty line between them, a list's items begin with a mark, and a
/// heading is underlined or stands alone in capitals.
final class PlainTextBlocks {

    private static final int LONGEST_HEADING = 80;
    private static final int FEWEST_CAPITALS = 4;
    private static final Pattern UNDERLINE = Pattern.compile("\\s*(?:={3,}|-{3,}|~{3,})\\s*");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*•–]|\\d{1,3}[.)]|\\(?[a-z]\\))\\s+\\S.*");

    private final String text;
    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();

    PlainTextBlocks(String text) {
        this.text = text;
        this.lines = TextLines.of(text);
        int line = 0;
        while (line < lines.size()) {
            line = isBlank(line) ? line + 1 : addBlock(line);
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    /// @return the line after the block
    private int addBlock(int first) {
        if (isUnderlined(first)) {
            return add(Kind.HEADING, first, first + 2);
        }
        if (isInCapitals(first) && standsAlone(first)) {
            return add(Kind.HEADING, first, first + 1);
        }
        boolean item = isItem(first);
        int end = first + 1;
        while (end < lines.size() && !isBlank(end) && !isItem(end) && !isUnderlined(end)) {
            end++;
        }
        return add(item ? Kind.LIST_ITEM : Kind.PARAGRAPH, first, end);
    }

    private int add(Kind kind, int first, int afterLast) {
        int start = lines.get(first).start();
        int end = lines.get(afterLast - 1).end();
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        blocks.add(new Block(kind, kind == Kind.HEADING ? 1 : 0, start, end, OptionalInt.empty()));
        return afterLast;
    }

    private boolean isUnderlined(int line) {
        return line + 1 < lines.size()
                && UNDERLINE.matcher(content(line + 1)).matches()
                && !UNDERLINE.matcher(content(line)).matches()
                && !content(line).isBlank()
                && content(line).length() <= LONGEST_HEADING
                && (line == 0 || isBlank(line - 1));
    }

    private boolean isInCapitals(int line) {
        String content = content(line).strip();
        long capitals = content.chars().filter(Character::isUpperCase).count();
        return content.length() <= LONGEST_HEADING
                && capitals >= FEWEST_CAPITALS
                && content.chars().noneMatch(Character::isLowerCase);
    }

    private boolean standsAlone(int line) {
        return (line == 0 || isBlank(line - 1)) && line + 1 < lines.size() && isBlank(line + 1);
    }

    private boolean isItem(int line) {
        return ITEM.matcher(content(line)).matches();
    }

    private boolean isBlank(int line) {
        return content(line).isBlank();
    }

    private String content(int line) {
        return text.substring(lines.get(line).start(), lines.get(line).end());
    }
}
