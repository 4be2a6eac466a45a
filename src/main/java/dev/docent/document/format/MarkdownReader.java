package dev.docent.document.format;

import dev.docent.document.Block;
import dev.docent.document.content.Content;
import dev.docent.document.content.Description;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/// Reads Markdown. The text is the file's own, character for character, so that a quote can be found in the file.
final class MarkdownReader implements FormatReader {

    static final String MEDIA_TYPE = "text/markdown";

    private final Parser parser = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();
    private final TextContentRenderer plain = TextContentRenderer.builder().build();
    private final TextDecoder decoder;
    private final int maxCharacters;

    MarkdownReader(int maxCharacters) {
        this.decoder = new TextDecoder(maxCharacters);
        this.maxCharacters = maxCharacters;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(MEDIA_TYPE) || mediaType.equals("text/x-web-markdown");
    }

    @Override
    public Content read(Path path, String mediaType) throws IOException {
        String source = decoder.text(path);
        FrontMatter frontMatter = FrontMatter.of(source);
        String all = TextLines.withoutBlankEnds(source.substring(frontMatter.length()));
        String text = TextLines.beginning(all, maxCharacters);
        Node document = parser.parse(text);
        List<Block> blocks = new MarkdownBlocks(text).of(document);
        Description description = withHeading(frontMatter.description(), document);
        return new Content(description, OptionalInt.empty(), text, blocks, text.length() < all.length());
    }

    private Description withHeading(Description said, Node document) {
        Optional<String> title = said.title().or(() -> firstHeading(document));
        return new Description(title, said.url(), said.language(), said.published());
    }

    private Optional<String> firstHeading(Node document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                return Optional.of(plain.render(node).strip()).filter(heading -> !heading.isEmpty());
            }
        }
        return Optional.empty();
    }
}
