package dev.docent.document.format;

import dev.docent.document.content.BlockText;
import dev.docent.document.content.Content;
import dev.docent.document.content.Description;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
        byte[] bytes = decoder.bytes(path);
        boolean cut = bytes.length < Files.size(path);
        Document page = parse(bytes);
        HtmlDescription description = new HtmlDescription(page);
        Element main = MainContent.of(page);
        BlockText text = new BlockText(maxCharacters);
        new HtmlBlocks(text, false).add(main);
        return content(text, description.of(main), cut);
    }

    private static Content content(BlockText text, Description description, boolean cut) {
        Content read = text.content(description, OptionalInt.empty());
        return cut ? new Content(description, read.pages(), read.text(), read.blocks(), true) : read;
    }

    private static Document parse(byte[] bytes) throws IOException {
        String charset = TextDecoder.charset(bytes, WebCharset.declared(bytes)).name();
        return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
    }
}
