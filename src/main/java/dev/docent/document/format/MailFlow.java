package dev.docent.document.format;

import dev.docent.document.content.BlockText;
import dev.docent.document.content.Flow;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Keeps a message whole before it makes blocks of it, since mails put their layout into tables.
final class MailFlow implements Flow {

    private static final String HTML = "table, div div, br, h1, h2, h3, ul, ol, span";

    private final BlockText text;
    private final int maxCharacters;
    private final Element body = Document.createShell("").body();
    private final Deque<Element> open = new ArrayDeque<>();
    private int characters;

    MailFlow(BlockText text, int maxCharacters) {
        this.text = text;
        this.maxCharacters = maxCharacters;
        open.push(body);
    }

    @Override
    public void open(String tag) {
        open.push(open.getFirst().appendElement(tag));
    }

    @Override
    public void openCell(String tag, int columns, int rows) {
        open(tag);
        open.getFirst().attr("colspan", Integer.toString(columns)).attr("rowspan", Integer.toString(rows));
    }

    @Override
    public void text(String raw) {
        characters += raw.length();
        open.getFirst().appendText(raw);
    }

    @Override
    public void gap() {
        open.getFirst().appendText(" ");
    }

    @Override
    public void close(String tag) {
        if (open.size() > 1) {
            open.pop();
        }
    }

    @Override
    public void page(int number) {}

    /// A line's end counts in plain text only.
    @Override
    public void end() {
        new HtmlBlocks(text, body.selectFirst(HTML) == null).add(body);
    }

    @Override
    public boolean isFull() {
        return characters > maxCharacters;
    }
}
