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
/// @param passesOver whether a file that is too large costs no other, since nothing has to be unpacked to pass over it
record EndingExtractor(Unpacking unpacking, boolean passesOver) implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return true;
    }

    @Override
    public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException, SAXException {
        unpacking.unpackNext(in, metadata, passesOver ? size(metadata) : Unpacking.UNKNOWN);
        unpacking.endIfFull();
        if (unpacking.isOver()) {
            throw new SAXException("A limit is reached");
        }
    }

    /// @return the bytes of a file, as the archive tells before it
    private static long size(Metadata metadata) {
        String told = metadata.get(Metadata.CONTENT_LENGTH);
        return told == null ? Unpacking.UNKNOWN : Long.parseLong(told);
    }
}
