package dev.docent.document.format;

import dev.docent.document.Block;
import dev.docent.document.Block.Kind;
import dev.docent.document.format.TextLines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/// Finds the blocks of a parsed Markdown text. A block is made of whole lines, marks included.
final class MarkdownBlocks extends AbstractVisitor {

    private final String text;
    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();
    private int nextLine;

    MarkdownBlocks(String text) {
        this.text = text;
        this.lines = TextLines.of(text);
    }

    List<Block> of(Node document) {
        document.accept(this);
        addUnclaimed(lines.size());
        return blocks;
    }

    @Override
    public void visit(Heading heading) {
        add(heading, Kind.HEADING, heading.getLevel());
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(paragraph, paragraph.getParent() instanceof ListItem ? Kind.LIST_ITEM : Kind.PARAGRAPH, 0);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        add(code, Kind.CODE, 0);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add(code, Kind.CODE, 0);
    }

    @Override
    public void visit(HtmlBlock html) {
        add(html, Kind.PARAGRAPH, 0);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableRow) {
            add(node, node.getParent() instanceof TableHead ? Kind.TABLE_HEADER : Kind.TABLE_ROW, 0);
        } else {
            visitChildren(node);
        }
    }

    private void add(Node node, Kind kind, int level) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        int first = spans.getFirst().getLineIndex();
        addUnclaimed(first);
        addLines(kind, level, first, spans.getLast().getLineIndex() + 1);
    }

    /// Lines that belong to no block of their own: the rule under a table's header goes to the header, link definitions
    /// and thematic breaks are paragraphs.
    private void addUnclaimed(int beforeLine) {
        while (nextLine < beforeLine) {
            int first = nextLine;
            while (nextLine < beforeLine && !isBlank(nextLine)) {
                nextLine++;
            }
            if (nextLine > first && !extendsHeader(first)) {
                addLines(Kind.PARAGRAPH, 0, first, nextLine);
            }
            nextLine = Math.max(nextLine, first + 1);
        }
    }

    private boolean extendsHeader(int line) {
        if (blocks.isEmpty() || blocks.getLast().kind() != Kind.TABLE_HEADER) {
            return false;
        }
        Block header = blocks.removeLast();
        int end = lines.get(nextLine - 1).end();
        blocks.add(new Block(header.kind(), 0, header.start(), end, header.page()));
        return line < nextLine;
    }

    private void addLines(Kind kind, int level, int first, int afterLast) {
        int start = Math.max(
                lines.get(first).start(),
                blocks.isEmpty() ? 0 : blocks.getLast().end());
        int end = lines.get(afterLast - 1).end();
        while (start < end && isSpace(start)) {
            start++;
        }
        while (end > start && isSpace(end - 1)) {
            end--;
        }
        if (start < end) {
            blocks.add(new Block(kind, level, start, end, OptionalInt.empty()));
        }
        nextLine = Math.max(nextLine, afterLast);
    }

    private boolean isBlank(int line) {
        return text.substring(lines.get(line).start(), lines.get(line).end()).isBlank();
    }

    private boolean isSpace(int position) {
        return Character.isWhitespace(text.charAt(position));
    }
}
