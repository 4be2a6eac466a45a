package dev.docent.document.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Hands the body of what Tika parses on as a flow, and counts the pages. Stops the parser when there is enough text or
/// its thread is interrupted.
final class TikaHandler extends DefaultHandler {

    private static final String SLIDE = "slide-content";

    private final Flow flow;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean atSlideTitle;
    private int heads;
    private int pages;

    TikaHandler(Flow flow) {
        this.flow = flow;
    }

    /// @return how many pages there were; empty if the format has none
    OptionalInt pages() {
        return pages == 0 ? OptionalInt.empty() : OptionalInt.of(pages);
    }

    @Override
    public void startElement(String uri, String tag, String name, Attributes attributes) throws SAXException {
        stopIfEnough();
        String kind = Objects.requireNonNullElse(attributes.getValue("class"), "");
        if (tag.equals("head")) {
            heads++;
        }
        if (tag.equals("div") && (kind.equals("page") || kind.equals(SLIDE))) {
            flow.page(++pages);
            atSlideTitle = kind.equals(SLIDE);
        }
        open.push(meant(tag, kind));
        if (heads == 0) {
            flow.open(open.peek());
        }
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
        if (heads == 0) {
            flow.text(new String(characters, start, length));
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        if (heads == 0) {
            flow.gap();
        }
    }

    /// Tika tells some paragraphs only by their style; a slide's first one is its title.
    private String meant(String tag, String kind) {
        if (!tag.equals("p")) {
            return tag;
        }
        if (atSlideTitle) {
            atSlideTitle = false;
            return "h2";
        }
        return kind.toLowerCase(Locale.ROOT).startsWith("list") ? "li" : tag;
    }

    private void stopIfEnough() throws SAXException {
        if (flow.isFull()) {
            throw new SAXException("There is text enough");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new SAXException("The parser was interrupted");
        }
    }
}
