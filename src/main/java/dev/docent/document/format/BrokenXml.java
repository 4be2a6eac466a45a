package dev.docent.document.format;

import dev.docent.document.content.BlockText;
import dev.docent.document.content.Content;
import dev.docent.document.content.Description;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads XML that is not well formed, as far as it goes.
final class BrokenXml {

    private BrokenXml() {}

    static Content read(Path path, int maxCharacters) throws IOException {
        Document document = Jsoup.parse(new TextDecoder(maxCharacters).text(path), "", Parser.xmlParser());
        BlockText text = new BlockText(maxCharacters);
        new HtmlBlocks(text, true).add(document);
        return text.content(Description.NONE, OptionalInt.empty());
    }
}
