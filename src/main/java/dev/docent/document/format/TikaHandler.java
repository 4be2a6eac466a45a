package dev.docent.document.format;

import dev.docent.document.content.Flow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Hands the body of what Tika parses on as a flow, and counts the pages. A slide's first words are its title.
/// Stops the parser when there is enough text, its time is over or its thread is interrupted.
final class TikaHandler extends DefaultHandler {

    private static final String SLIDE = "slide-content";
    private static final Set<String> NOTES = Set.of("slide-notes", "notes-content");

    private final Flow flow;
    private final ReadingTime time;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean atSlideTitle;
    private boolean atNotes;
    private int heads;
    private int pages;

    TikaHandler(Flow flow, ReadingTime time) {
        this.flow = flow;
        this.time = time;
    }

    /// @return how many pages there were; empty if the format has none
    OptionalInt pages() {
        return pages == 0 ? OptionalInt.empty() : OptionalInt.of(pages);
    }

    @Override
    public void startElement(String uri, String tag, String name, Attributes attributes) throws SAXException {
        stopIfEnough();
        String kind = attribute(attributes, "class");
        if (tag.equals("head")) {
            heads++;
        }
        if (tag.equals("div")) {
            startPart(kind);
        }
        open.push(meant(tag, kind));
        if (heads == 0) {
            open(open.peek(), attributes);
        }
    }

    private void open(String tag, Attributes attributes) {
        if (tag.equals("td") || tag.equals("th")) {
            CellSize size = CellSize.of(attribute(attributes, "colspan"), attribute(attributes, "rowspan"));
            flow.openCell(tag, size.columns(), size.rows());
        } else {
            flow.open(tag);
        }
    }

    private static String attribute(Attributes attributes, String name) {
        return Objects.requireNonNullElse(attributes.getValue(name), "");
    }

    @Override
    public void endElement(String uri, String tag, String name) {
        String closed = open.pop();
        if (heads == 0) {
            flow.close(closed);
        }
        if (tag.equals("head")) {
            heads--;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        stopIfEnough();
        String text = new String(characters, start, length);
        if (heads == 0) {
            if (!text.isBlank()) {
                beforeWords();
            }
            flow.text(text);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        if (heads == 0) {
            flow.gap();
        }
    }

    private void startPart(String kind) {
        if (kind.equals("page") || kind.equals(SLIDE)) {
            flow.page(++pages);
            atSlideTitle = kind.equals(SLIDE);
        }
        atNotes = NOTES.contains(kind);
        atSlideTitle &= !atNotes;
    }

    private void beforeWords() {
        if (atNotes) {
            flow.text("Notes: ");
        }
        atNotes = false;
        atSlideTitle &= !"h2".equals(open.peek());
    }

    /// Tika tells some paragraphs only by their style; a slide's first one with words is its title.
    private String meant(String tag, String kind) {
        if (!tag.equals("p")) {
            return tag;
        }
        if (atSlideTitle) {
            return "h2";
        }
        return kind.toLowerCase(Locale.ROOT).startsWith("list") ? "li" : tag;
    }

    /// After most exceptions a PDF's parser goes on with the next page, which may have to be recognised; not after one
    /// that tells of a limit.
    private void stopIfEnough() throws SAXException {
        if (time.isOver()) {
            throw new WriteLimitReachedException(0);
        }
        if (flow.isFull()) {
            throw new SAXException("There is text enough");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new SAXException("The parser was interrupted");
        }
    }
}
