package dev.docent.document.format;

import java.util.OptionalInt;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Hands the body of what Tika parses on as a flow, and counts the pages. Stops the parser when there is enough text or
/// its thread is interrupted.
final class TikaHandler extends DefaultHandler {

    private final XhtmlFlow flow;
    private final BlockText text;
    private int heads;
    private int pages;

    TikaHandler(XhtmlFlow flow, BlockText text) {
        this.flow = flow;
        this.text = text;
    }

    /// @return how many pages there were; empty if the format has none
    OptionalInt pages() {
        return pages == 0 ? OptionalInt.empty() : OptionalInt.of(pages);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        stopIfEnough();
        if (localName.equals("head")) {
            heads++;
        }
        if (isPage(localName, attributes)) {
            flow.page(++pages);
        }
        if (heads == 0) {
            flow.open(localName);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (heads == 0) {
            flow.close(localName);
        }
        if (localName.equals("head")) {
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
            flow.text(" ");
        }
    }

    private static boolean isPage(String tag, Attributes attributes) {
        String kind = attributes.getValue("class");
        return tag.equals("div") && ("page".equals(kind) || "slide-content".equals(kind));
    }

    private void stopIfEnough() throws SAXException {
        if (text.isTruncated()) {
            throw new SAXException("There is text enough");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new SAXException("The parser was interrupted");
        }
    }
}
