package dev.docent.document.format;

import dev.docent.document.Block.Kind;
import dev.docent.document.content.BlockText;
import dev.docent.document.content.Flow;
import dev.docent.document.content.InlineText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/// Turns a stream of HTML's tags and texts into blocks: every block element begins a new one, a table goes row
/// by row.
final class XhtmlFlow implements Flow {

    private static final Set<String> INLINE = Set.of("""
            a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt
            ruby s samp small span strike strong sub sup time tt u var wbr img output bookmark""".split("\\s+", -1));
    private static final int LONGEST_HEADING = 300;
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");

    private record Frame(String tag, Kind kind, int level) {}

    private final BlockText text;
    private final boolean keepLines;
    private final TableRows rows;
    private final InlineText inline = new InlineText();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Superscript superscript = new Superscript(inline);
    private OptionalInt page = OptionalInt.empty();
    private int preformatted;

    /// @param keepLines whether a line's end in the source is one in the text
    /// @param headerIsUnmarked whether one of a table's first rows may be its header without being marked as
    ///     such
    XhtmlFlow(BlockText text, boolean keepLines, boolean headerIsUnmarked) {
        this.text = text;
        this.keepLines = keepLines;
        this.rows = new TableRows(text, headerIsUnmarked);
    }

    @Override
    public void open(String tag) {
        if (tag.equals("br")) {
            inline.lineBreak();
        } else if (!INLINE.contains(tag)) {
            openBlock(tag);
        } else {
            superscript.open(tag);
        }
    }

    @Override
    public void openCell(String tag, int columns, int down) {
        boundary();
        rows.openCell(tag, new CellSize(columns, down));
        frames.push(frame(tag));
    }

    @Override
    public void text(String raw) {
        if (preformatted > 0) {
            preformatted(raw);
        } else {
            superscript.before(raw);
            inline.append(raw, keepLines);
        }
    }

    @Override
    public void close(String tag) {
        if (INLINE.contains(tag)) {
            superscript.close(tag);
        } else if (!tag.equals("br")) {
            closeBlock(tag);
        }
    }

    @Override
    public void page(int number) {
        flush();
        page = OptionalInt.of(number);
    }

    @Override
    public void gap() {
        inline.space();
    }

    @Override
    public void end() {
        rows.end();
        flush();
    }

    @Override
    public boolean isFull() {
        return text.isTruncated();
    }

    private void openBlock(String tag) {
        boundary();
        rows.open(tag);
        preformatted += tag.equals("pre") ? 1 : 0;
        frames.push(frame(tag));
    }

    private void closeBlock(String tag) {
        boundary();
        if (frames.isEmpty() || !frames.peek().tag().equals(tag)) {
            return; // Never opened: the source is not well formed.
        }
        rows.close(tag, inline, page);
        preformatted -= tag.equals("pre") ? 1 : 0;
        frames.pop();
    }

    private Frame frame(String tag) {
        Kind around = frames.isEmpty() ? Kind.PARAGRAPH : frames.peek().kind();
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> new Frame(tag, Kind.HEADING, tag.charAt(1) - '0');
            case "li", "dd" -> new Frame(tag, Kind.LIST_ITEM, 0);
            case "pre" -> new Frame(tag, Kind.CODE, 0);
            default ->
                new Frame(tag, around, frames.isEmpty() ? 0 : frames.peek().level());
        };
    }

    private void boundary() {
        if (rows.isInRow()) {
            inline.space();
        } else {
            flush();
        }
    }

    private void preformatted(String raw) {
        if (rows.isInRow()) {
            inline.append(raw, false);
        } else {
            inline.appendAsIs(raw);
        }
    }

    private void flush() {
        String gathered = inline.take();
        Kind kind = frames.isEmpty() ? Kind.PARAGRAPH : frames.peek().kind();
        int level = frames.isEmpty() ? 0 : frames.peek().level();
        if (kind == Kind.HEADING && gathered.length() > LONGEST_HEADING) {
            text.add(Kind.PARAGRAPH, 0, gathered, page);
        } else if (kind == Kind.HEADING) {
            text.add(kind, level, gathered.strip().replaceAll("\\s*\\n\\s*", " "), page);
        } else if (kind == Kind.CODE) {
            text.add(kind, level, gathered, page);
        } else {
            for (String part : EMPTY_LINE.split(gathered, -1)) {
                text.add(kind, level, part, page);
            }
        }
    }
}
