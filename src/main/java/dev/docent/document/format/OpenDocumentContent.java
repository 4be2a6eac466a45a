package dev.docent.document.format;

import dev.docent.document.content.Flow;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Hands on what stands in the sheets or on the slides of an OpenDocument file, as a flow (OASIS OpenDocument 1.3,
/// part 3). A sheet begins with its name, a slide is a page.
final class OpenDocumentContent {

    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    /// What is on every slide, and what is not on the page at all.
    private static final Set<String> LEFT_OUT =
            Set.of("header", "footer", "date-time", "page-number", "handout", "tracked-changes", "forms");

    /// Rows are as wide as the sheet, though nothing stands in most of their cells.
    private static final int WIDEST = 1_000;

    /// @param tag what is open in the flow for it; empty for nothing
    private record Element(String name, String tag) {}

    private final Flow flow;
    private final Deque<Element> elements = new ArrayDeque<>();
    private final StringBuilder cell = new StringBuilder();
    private int slides;
    private int leftOut;
    private int cells;
    private int repeated;
    private int emptyCells;
    private boolean atNotes;

    OpenDocumentContent(Flow flow) {
        this.flow = flow;
    }

    /// @return how many slides there were
    int slides() {
        return slides;
    }

    void read(InputStream content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(content);
        while (xml.hasNext() && !flow.isFull()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(elements.pop());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
                default -> {}
            }
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        String part = attribute(xml, "class");
        if (leftOut > 0
                || LEFT_OUT.contains(part)
                || LEFT_OUT.contains(name)
                || DUBLIN_CORE.equals(xml.getNamespaceURI())) {
            leftOut++;
            elements.push(new Element(name, ""));
            return;
        }
        before(name, xml);
        String tag = cells > 0 ? "" : tag(name, part);
        elements.push(new Element(name, tag));
        if (!tag.isEmpty()) {
            flow.open(tag);
        }
    }

    private void before(String name, XMLStreamReader xml) {
        switch (name) {
            case "page" -> flow.page(++slides);
            case "notes" -> atNotes = true;
            case "table" -> nameSheet(attribute(xml, "name"));
            case "table-row" -> emptyCells = 0;
            case "table-cell", "covered-table-cell" -> startCell(attribute(xml, "number-columns-repeated"));
            case "s", "tab" -> text(" ");
            default -> {}
        }
    }

    private void nameSheet(String name) {
        if (slides == 0 && cells == 0) {
            flow.open("h1");
            flow.text(name);
            flow.close("h1");
        }
    }

    private void startCell(String times) {
        if (++cells == 1) {
            cell.setLength(0);
            repeated = times.matches("[1-9]\\d{0,6}") ? Integer.parseInt(times) : 1;
        }
    }

    /// @return the element of XHTML that means the same; empty if there is none
    private static String tag(String name, String part) {
        return switch (name) {
            case "frame" -> part.equals("title") ? "h2" : "div";
            case "table" -> "table";
            case "table-row" -> "tr";
            case "p", "h" -> "p";
            case "list-item" -> "li";
            case "line-break" -> "br";
            default -> "";
        };
    }

    private void end(Element element) {
        if (leftOut > 0) {
            leftOut--;
        } else if (cells > 0) {
            endInCell(element.name());
        } else if (!element.tag().isEmpty()) {
            flow.close(element.tag());
        }
    }

    private void endInCell(String name) {
        if (name.endsWith("table-cell") && --cells == 0) {
            endCell(cell.toString().strip());
        } else if (name.equals("p") || name.equals("line-break")) {
            cell.append(' ');
        }
    }

    private void endCell(String words) {
        if (words.isEmpty()) {
            emptyCells += repeated;
            return;
        }
        for (int i = 0; i < Math.min(WIDEST, emptyCells); i++) {
            addCell("");
        }
        for (int i = 0; i < Math.min(WIDEST, repeated); i++) {
            addCell(words);
        }
        emptyCells = 0;
    }

    private void addCell(String words) {
        flow.open("td");
        flow.text(words);
        flow.close("td");
    }

    private void text(String raw) {
        if (leftOut > 0) {
            return;
        }
        if (cells > 0) {
            cell.append(raw);
            return;
        }
        if (atNotes && !raw.isBlank()) {
            flow.text("Notes: ");
            atNotes = false;
        }
        flow.text(raw);
    }

    /// @return the attribute of that name, of whatever namespace; empty if there is none
    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
