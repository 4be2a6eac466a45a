package dev.docent.document.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaCoreProperties.EmbeddedResourceType;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Decides for each file within a file whether it belongs to the text around it or is a document of its own. Pictures
/// and sounds are neither, unless text in pictures is recognised.
final class Attachments implements EmbeddedDocumentExtractor {

    private final EmbeddedDocumentExtractor inline;
    private final Unpacking unpacking;
    private final int inlineDepth;
    private final ReadingSettings settings;
    private int depth;
    private int count;

    /// @param inlineDepth down to which depth files belong to the text; those further in are documents of their own
    Attachments(ParseContext context, Unpacking unpacking, int inlineDepth, ReadingSettings settings) {
        this.inline = new ParsingEmbeddedDocumentExtractor(context);
        this.unpacking = unpacking;
        this.inlineDepth = inlineDepth;
        this.settings = settings;
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        String type = Optional.ofNullable(metadata.get(Metadata.CONTENT_TYPE)).orElse("");
        if (type.startsWith("audio/") || type.startsWith("video/")) {
            unpacking.leftOut().count(LeftOut.Kind.RECORDING);
            return false;
        }
        boolean isLeftOut = type.startsWith("image/") && !settings.recognisesText();
        if (isLeftOut && isAttached(metadata)) {
            unpacking.leftOut().count(LeftOut.Kind.PICTURE);
        } else if (isLeftOut) {
            unpacking.leftOut().pictures();
        }
        return !isLeftOut;
    }

    /// Rather than one that is shown within the text, as every logo is.
    private boolean isAttached(Metadata metadata) {
        String how = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
        return inlineDepth == 0
                && metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY) != null
                && !EmbeddedResourceType.INLINE.toString().equals(how);
    }

    @Override
    public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException, SAXException {
        if (depth < inlineDepth) {
            inline(in, handler, metadata, outputHtml);
        } else {
            unpacking.parseEmbedded(in, handler, metadata, outputHtml);
        }
    }

    private void inline(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException, SAXException {
        if (++count > settings.maxParts()) {
            unpacking
                    .leftOut()
                    .because("It holds more than " + settings.maxParts() + " files; the others were left out.");
            return;
        }
        depth++;
        try {
            if (inline.shouldParseEmbedded(metadata)) {
                inline.parseEmbedded(in, handler, metadata, outputHtml);
            }
        } finally {
            depth--;
        }
    }
}
