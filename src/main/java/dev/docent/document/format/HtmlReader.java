package dev.docent.document.format;

import dev.docent.document.content.BlockText;
import dev.docent.document.content.Content;
import dev.docent.document.content.Description;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Reads web pages: what the page is about, without what stands around it.
final class HtmlReader implements FormatReader {

    static final String MEDIA_TYPE = "text/html";

    private final TextDecoder decoder;
    private final int maxCharacters;

    HtmlReader(int maxCharacters) {
        this.decoder = new TextDecoder(maxCharacters);
        this.maxCharacters = maxCharacters;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(MEDIA_TYPE) || mediaType.equals("application/xhtml+xml");
    }

    @Override
    public Content read(Path path, String mediaType) throws IOException {
        Document page = parse(decoder.bytes(path));
        Description description = new HtmlDescription(page).description();
        BlockText text = new BlockText(maxCharacters);
        new HtmlBlocks(text, false).add(MainContent.of(page));
        return text.content(description, OptionalInt.empty());
    }

    /// The page's own word on its character set counts, unless there is none and it is not UTF-8.
    private Document parse(byte[] bytes) throws IOException {
        String guess = declaresCharset(bytes) ? null : decoder.charset(bytes).name();
        return Jsoup.parse(new ByteArrayInputStream(bytes), guess, "");
    }

    private static boolean declaresCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        return head.toLowerCase(Locale.ROOT).contains("charset=");
    }
}
