package dev.docent.document.content;

import dev.docent.document.Block;
import dev.docent.document.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Puts a document's text together, block by block. Rows of a table stand on lines that follow each other, everything
/// else has an empty line before it.
public final class BlockText {

    private final int maxCharacters;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private boolean truncated;

    public BlockText(int maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    /// Adds a block, unless it is blank or there is too much text already.
    public void add(Kind kind, int level, String raw, OptionalInt page) {
        String content = CleanText.of(raw).strip();
        if (content.isEmpty() || truncated) {
            return;
        }
        String separator = separator(kind);
        int start = text.length() + separator.length();
        int room = maxCharacters - start;
        if (content.length() > room) {
            truncated = true;
            content = beginning(content, room);
        }
        if (!content.isEmpty()) {
            text.append(separator).append(content);
            blocks.add(new Block(kind, level, start, text.length(), page));
        }
    }

    /// Adds everything of another text.
    ///
    /// @param below how many levels its headings are moved down
    public void addAll(Content other, int below) {
        for (Block block : other.blocks()) {
            int level = block.level() == 0 ? 0 : block.level() + below;
            add(block.kind(), level, other.text().substring(block.start(), block.end()), block.page());
        }
    }

    public boolean isTruncated() {
        return truncated;
    }

    public Content content(Description description, OptionalInt pages) {
        return new Content(description, pages, text.toString(), blocks, truncated);
    }

    private String separator(Kind kind) {
        if (blocks.isEmpty()) {
            return "";
        }
        return isRow(kind) && isRow(blocks.getLast().kind()) ? "\n" : "\n\n";
    }

    private static boolean isRow(Kind kind) {
        return kind == Kind.TABLE_ROW || kind == Kind.TABLE_HEADER;
    }

    /// Never half a surrogate pair.
    private static String beginning(String content, int room) {
        if (room <= 0) {
            return "";
        }
        int end = Character.isHighSurrogate(content.charAt(room - 1)) ? room - 1 : room;
        return content.substring(0, end).strip();
    }
}
