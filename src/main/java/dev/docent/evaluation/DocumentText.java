package dev.docent.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// Reads the plain text out of a set's document: Markdown without its front matter, the body of an HTML page, and for a
/// PDF the text that the set brings along in `text/` beside `docs/`.
final class DocumentText {

    private static final String FENCE = "---\n";

    private static final Set<String> APART = Set.of("p", "br", "div", "title", "h1", "h2", "h3", "li", "tr", "td");

    private DocumentText() {}

    static String read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".pdf")) {
            return pdf(file.resolveSibling("../text").resolve(name + ".txt"));
        }
        String text = text(file);
        return name.endsWith(".html") || name.endsWith(".htm") ? html(text) : withoutFrontMatter(text);
    }

    private static String text(Path file) throws IOException {
        // Bytes that are no UTF-8 become replacement characters, so that one bad byte costs one word.
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String pdf(Path reading) throws IOException {
        return Files.exists(reading) ? text(reading) : "";
    }

    private static String withoutFrontMatter(String text) {
        if (!text.startsWith(FENCE)) {
            return text;
        }
        int end = text.indexOf("\n" + FENCE, FENCE.length());
        return end < 0 ? text : text.substring(end + 1 + FENCE.length());
    }

    private static String html(String page) {
        Document document = Jsoup.parse(page);
        StringBuilder text = new StringBuilder();
        document.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText());
                }
                keepApart(node);
            }

            @Override
            public void tail(Node node, int depth) {
                keepApart(node);
            }

            private void keepApart(Node node) {
                if (node instanceof Element element && APART.contains(element.normalName())) {
                    text.append(' ');
                }
            }
        });
        return text.toString();
    }
}
