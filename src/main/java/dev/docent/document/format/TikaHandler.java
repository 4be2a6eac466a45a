package dev.docent.document.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Hands the body of what Tika parses on as a flow, and counts the pages. A slide's first words are its title. Stops
/// the parser when there is enough text or
/// its thread is interrupted.
final class TikaHandler extends DefaultHandler {

    private static final String SLIDE = "slide-content";
    private static final String MASTER = "slide-master-content";
    private static final int DEPTH_IN_BODY = 3;
    private static final Set<String> NOTES = Set.of("slide-notes", "notes-content");

    private final Flow flow;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> masterTexts = new LinkedHashSet<>();
    private final StringBuilder masterText = new StringBuilder();
    private boolean slides;
    private boolean atSlideTitle;
    private boolean atNotes;
    private boolean slidesHaveText;
    private int masterDepth;
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
        if (tag.equals("div")) {
            startPart(kind);
        }
        open.push(meant(tag, kind));
        if (masterDepth == 0 && (kind.equals(MASTER) || isOutsideOfSlides(tag))) {
            masterDepth = open.size();
        }
        if (isShown()) {
            flow.open(open.peek());
        }
    }

    @Override
    public void endElement(String uri, String tag, String name) {
        if (masterDepth > 0) {
            keepMasterText();
        }
        boolean shown = isShown();
        masterDepth = open.size() == masterDepth ? 0 : masterDepth;
        String closed = open.pop();
        if (shown) {
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
        if (masterDepth > 0) {
            masterText.append(text);
        } else if (isShown()) {
            if (!text.isBlank()) {
                beforeWords();
            }
            flow.text(text);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        if (isShown()) {
            flow.gap();
        }
    }

    /// What is on the slides' master is worth reading only if nothing is on the slides.
    @Override
    public void endDocument() {
        if (!slidesHaveText) {
            for (String text : masterTexts) {
                flow.open("p");
                flow.text(text);
                flow.close("p");
            }
        }
        masterTexts.clear();
    }

    private void startPart(String kind) {
        if (kind.equals("page") || kind.equals(SLIDE)) {
            flow.page(++pages);
            atSlideTitle = kind.equals(SLIDE);
            slides |= atSlideTitle;
        }
        atNotes = NOTES.contains(kind);
        atSlideTitle &= !atNotes;
    }

    private void beforeWords() {
        if (atNotes) {
            flow.text("Notes: ");
        }
        atNotes = false;
        slidesHaveText = true;
        atSlideTitle &= !"h2".equals(open.peek());
    }

    private void keepMasterText() {
        if (!masterText.toString().isBlank()) {
            masterTexts.add(masterText.toString().strip());
        }
        masterText.setLength(0);
    }

    /// Some masters come after the slides, directly in the body.
    private boolean isOutsideOfSlides(String tag) {
        return slides && tag.equals("p") && open.size() == DEPTH_IN_BODY;
    }

    private boolean isShown() {
        return heads == 0 && masterDepth == 0;
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

    private void stopIfEnough() throws SAXException {
        if (flow.isFull()) {
            throw new SAXException("There is text enough");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new SAXException("The parser was interrupted");
        }
    }
}
