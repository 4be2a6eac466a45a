package dev.docent.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Gathers the entries of an archive that Tika passes over: their names are paragraphs of the text, the reasons stand
/// in the metadata.
final class UnreadEntries extends DefaultHandler {

    private final Metadata metadata;
    private final List<String> names = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    UnreadEntries(Metadata metadata) {
        this.metadata = metadata;
    }

    @Override
    public void startElement(String uri, String tag, String name, Attributes attributes) {
        paragraph.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        paragraph.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String tag, String name) {
        if (tag.equals("p") && !paragraph.isEmpty()) {
            names.add(paragraph.toString());
        }
    }

    void refuse(Unpacking unpacking) {
        for (String name : names) {
            PartName part = PartName.of(name, names.size());
            if (!unpacking.isOver() && unpacking.admits(part)) {
                unpacking.refuse(part, isProtected(name) ? TikaProblems.PROTECTED_ENTRY : TikaProblems.PACKED_ENTRY);
            }
        }
    }

    private boolean isProtected(String name) {
        return Stream.of(metadata.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_EMBEDDED_STREAM))
                .anyMatch(problem -> problem.contains("(" + name + ") is encrypted"));
    }
}
