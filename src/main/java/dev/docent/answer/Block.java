package dev.docent.answer;

import dev.docent.passage.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A paragraph, a heading, an item of a list or a row of a table.
///
/// @param start where it begins in its text, inclusive
/// @param end where its words end, exclusive
record Block(int start, int end, Kind kind) {

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW
    }

    private static final Pattern MARKED = Pattern.compile("^\\s*([-*+•–]|\\(?[0-9]{1,2}[.)]|[a-z]\\))\\s+\\S.*");
    private static final Pattern INDENTED =
            Pattern.compile("^ {2,}(?![-*+•–]\\s|\\(?[0-9]{1,2}[.)]\\s|[a-z]\\)\\s)\\S.*");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s.*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;:,…][\"”’')\\]*_]*$");
    private static final Pattern NUMBERED = Pattern.compile("^[0-9]{1,2}[.)]\\s.*");
    private static final Pattern BYLINE = Pattern.compile(
            "^\\W*(first |last )?(published|posted|issued|released|updated|revised|dated?|by|author)\\b.{0,60}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("^\\p{Lu}[^:.]{2,50}: \\S.*");
    private static final int WORDS_OF_HEADING = 12;
    private static final int WORDS_OF_ITEM = 20;

    /// @return the blocks of a text in order; what lies between them is white space
    static List<Block> of(String text) {
        var blocks = new ArrayList<Block>();
        int start = 0;
        boolean open = false;
        boolean inMarked = false;
        for (String line : text.splitWithDelimiters("\n", -1)) {
            if (line.isBlank()) {
                open = open && line.equals("\n");
            } else {
                boolean wrapped = inMarked && open && INDENTED.matcher(line).matches();
                inMarked = wrapped || MARKED.matcher(line).matches();
                Kind kind = wrapped ? Kind.PARAGRAPH : kindOf(line);
                add(blocks, new Block(start, start + line.stripTrailing().length(), kind), open);
                open = true;
            }
            start += line.length();
        }
        return told(text, blocks);
    }

    /// A plain line goes on with the paragraph or the item before it.
    private static void add(List<Block> blocks, Block line, boolean open) {
        boolean follows = open && !blocks.isEmpty() && line.kind == Kind.PARAGRAPH;
        Block last = follows ? blocks.getLast() : line;
        if (follows && (last.kind == Kind.PARAGRAPH || last.kind == Kind.ITEM)) {
            blocks.set(blocks.size() - 1, new Block(last.start, line.end, last.kind));
        } else {
            blocks.add(line);
        }
    }

    private static Kind kindOf(String line) {
        if (HEADING.matcher(line).matches()) {
            return Kind.HEADING;
        }
        if (line.strip().startsWith("|") || line.contains(" | ")) {
            return Kind.ROW;
        }
        return MARKED.matcher(line).matches() || INDENTED.matcher(line).matches() ? Kind.ITEM : Kind.PARAGRAPH;
    }

    /// Tells headings and the items of lists that carry no marks from paragraphs.
    private static List<Block> told(String text, List<Block> blocks) {
        var told = new ArrayList<Block>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean last = i == blocks.size() - 1;
            Kind next = last ? block.kind : blocks.get(i + 1).kind;
            if (!last && isHeading(text, block, next)) {
                told.add(new Block(block.start, block.end, Kind.HEADING));
            } else if (isUnmarkedItem(text, blocks, i)) {
                told.add(new Block(block.start, block.end, Kind.ITEM));
            } else {
                told.add(block);
            }
        }
        return told;
    }

    private static boolean isHeading(String text, Block block, Kind next) {
        String words = block.in(text);
        boolean numbered = block.kind == Kind.ITEM && NUMBERED.matcher(words).matches();
        boolean mayBe = block.kind == Kind.PARAGRAPH || (numbered && next == Kind.PARAGRAPH);
        boolean asks = words.endsWith("?") && next == Kind.PARAGRAPH;
        return mayBe
                && words.lines().skip(1).allMatch(line -> BYLINE.matcher(line).matches())
                && (asks || !SENTENCE_END.matcher(words).find())
                && startsHigh(words)
                && Words.count(words) <= WORDS_OF_HEADING;
    }

    private static boolean startsHigh(String words) {
        return words.chars().filter(Character::isLetter).limit(1).allMatch(Character::isUpperCase);
    }

    private static boolean isUnmarkedItem(String text, List<Block> blocks, int index) {
        return looksLikeItem(text, blocks, index)
                && (looksLikeItem(text, blocks, index - 1) || looksLikeItem(text, blocks, index + 1));
    }

    private static boolean looksLikeItem(String text, List<Block> blocks, int index) {
        if (index < 0 || index >= blocks.size() || blocks.get(index).kind != Kind.PARAGRAPH) {
            return false;
        }
        String words = blocks.get(index).in(text);
        boolean isShort = words.indexOf('\n') < 0 && Words.count(words) <= WORDS_OF_ITEM;
        return isShort
                && (words.endsWith(";")
                        || !startsHigh(words)
                        || LABEL.matcher(words).matches());
    }

    /// @param text the text that the block is part of
    String in(String text) {
        return text.substring(start, end).strip();
    }

    boolean holds(int offset) {
        return start <= offset && offset < end;
    }

    /// @return whether a table that follows may be told by it: a heading, or a paragraph of a sentence
    boolean leadsInTable(String text) {
        return leadsIn(text)
                || (kind == Kind.PARAGRAPH && Sentences.of(in(text)).size() == 1);
    }

    /// @return whether what follows is announced: a heading, or a sentence that ends with a colon
    boolean leadsIn(String text) {
        return kind == Kind.HEADING || (kind == Kind.PARAGRAPH && in(text).endsWith(":"));
    }
}
