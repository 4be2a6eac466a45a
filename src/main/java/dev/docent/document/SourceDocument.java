package dev.docent.document;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A document as it was read: its text, what the text's parts are, and what is known of the whole.
///
/// @param text the extracted text; every offset in the product counts its UTF-16 code units
/// @param blocks the structure in reading order; blocks do not overlap, and only white space lies between them
/// @param pages how many pages it has, where the format has pages
/// @param truncated whether text was left out because the document is too long, or reading it takes too long
/// @param problem what is wrong with it though it could be read, in a sentence
public record SourceDocument(
        DocumentId id,
        String file,
        Collection collection,
        String mediaType,
        String title,
        Optional<String> url,
        Optional<String> language,
        Optional<PublicationDate> published,
        OptionalInt pages,
        String text,
        List<Block> blocks,
        boolean truncated,
        Optional<String> problem) {

    public SourceDocument {
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            if (block.start() < end || block.end() > text.length()) {
                throw new IllegalArgumentException("A block out of place in '" + file + "': " + block);
            }
            end = block.end();
        }
    }

    /// @return the same document, with what is wrong with it
    public SourceDocument withProblem(String what) {
        return with(url, Optional.of(what));
    }

    /// @return this, from an address on the web unless it tells of one itself
    public SourceDocument withOrigin(URI address) {
        return url.isPresent() ? this : with(Optional.of(address.toString()), problem);
    }

    private SourceDocument with(Optional<String> address, Optional<String> what) {
        return new SourceDocument(
                id,
                file,
                collection,
                mediaType,
                title,
                address,
                language,
                published,
                pages,
                text,
                blocks,
                truncated,
                what);
    }
}
