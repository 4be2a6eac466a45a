package dev.docent.document.format;

import dev.docent.document.Block;
import dev.docent.document.content.Content;
import dev.docent.document.content.Description;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/// Reads any text that no other reader reads, like plain text and source code. The text is the file's own, character
/// for character.
final class PlainTextReader implements FormatReader {

    static final String MEDIA_TYPE = "text/plain";

    private final TextDecoder decoder;
    private final int maxCharacters;

    PlainTextReader(int maxCharacters) {
        this.decoder = new TextDecoder(maxCharacters);
        this.maxCharacters = maxCharacters;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.startsWith("text/") || mediaType.equals("application/json");
    }

    @Override
    public Content read(Path path, String mediaType) throws IOException {
        String all = TextLines.withoutBlankEnds(decoder.text(path));
        String text = TextLines.beginning(all, maxCharacters);
        List<Block> blocks = new PlainTextBlocks(text).blocks();
        return new Content(Description.NONE, OptionalInt.empty(), text, blocks, text.length() < all.length());
    }
}
