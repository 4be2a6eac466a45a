package dev.docent.document.format;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Ends the parse of an archive as soon as a limit is reached: to pass over what follows may take longer than all
/// that was read, and longer than reading the archive may take.
///
/// @param unpacking takes what lies within the archive
record EndingExtractor(Unpacking unpacking) implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return true;
    }

    @Override
    public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException, SAXException {
        unpacking.parseEmbedded(in, handler, metadata, outputHtml);
        unpacking.endIfFull();
        if (unpacking.isOver()) {
            throw new SAXException("A limit is reached");
        }
    }
}
