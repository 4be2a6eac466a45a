package dev.docent.document.format;

import java.util.Comparator;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// Finds the part of a page that the page is about.
final class MainContent {

    private static final String NEVER_TEXT = "script, style, noscript, template, iframe, object, svg, canvas, video,"
            + " audio, select, textarea, dialog, nav, [role=navigation], [role=banner],"
            + " [role=complementary], [role=search], [role=dialog], [role=alertdialog]";

    private static final String TEXT = "article, aside.example, aside.note";
    private static final String TEXT_WITHOUT_ARTICLES =
            "main section, main:not(:has(article)), [role=main]:not(:has(article))";

    private static final double MOST_OF_IT = 0.5;

    /// What stands around the content may be the larger part of a page by far, yet not all of it.
    private static final double NEARLY_ALL = 0.8;

    /// So much of the page is no teaser.
    private static final double GOOD_SHARE = 0.3;

    private MainContent() {}

    /// Strips the page of what stands around its content.
    static Element of(Document page) {
        page.select(NEVER_TEXT).remove();
        page.select("aside").stream()
                .filter(aside -> !isOfText(aside, TEXT + ", " + TEXT_WITHOUT_ARTICLES))
                .forEach(Element::remove);
        ClosedParts.open(page);
        Element body = page.body();
        removeForms(body);
        removeAsides(body);
        return chosen(body);
    }

    /// Within an article an aside is a note or an example, and the footer holds the notes below it.
    private static boolean isOfText(Element part, String text) {
        return part.closest(text) != null && !SideParts.isMostlyLinks(part);
    }

    /// Some servers put the whole page into a form; others ask for an address.
    private static void removeForms(Element body) {
        int all = length(body);
        for (Element form : body.select("form")) {
            if (length(form) > GOOD_SHARE * all || form.selectFirst("h1, main, article") != null) {
                form.select("label:has(input)").remove();
                form.tagName("div");
            } else {
                form.remove();
            }
        }
    }

    private static void removeAsides(Element body) {
        int all = length(body);
        int removed = 0;
        for (Element element : body.select("[class], [id]")) {
            int length = SideParts.isOne(element) && element.closest("body") != null ? length(element) : all;
            boolean spares = length < MOST_OF_IT * all && removed + length < NEARLY_ALL * all;
            if (spares && element.selectFirst("h1") == null) {
                element.remove();
                removed += length;
            }
        }
    }

    private static Element chosen(Element body) {
        Elements articles = body.select("article");
        Optional<Element> main = longest(body.select("main, [role=main]")).filter(found -> length(found) > 0);
        Optional<Element> article = longest(articles)
                .filter(found -> length(found) > MOST_OF_IT * length(articles))
                .filter(found -> length(found) > GOOD_SHARE * length(body));
        return withoutEnds(main.or(() -> article).orElse(body));
    }

    /// A page's header is left out unless it holds the title; an article's own header always stays.
    private static Element withoutEnds(Element content) {
        content.select("footer").stream()
                .filter(footer -> footer.closest("blockquote, figure") == null && !isOfText(footer, TEXT))
                .forEach(Element::remove);
        if (content.normalName().equals("body")) {
            content.select("header").stream()
                    .filter(header -> header.closest("article") == null && header.selectFirst("h1") == null)
                    .forEach(Element::remove);
        }
        return content;
    }

    private static Optional<Element> longest(Elements elements) {
        return elements.stream().max(Comparator.comparingInt(MainContent::length));
    }

    private static int length(Elements elements) {
        return elements.stream().mapToInt(MainContent::length).sum();
    }

    private static int length(Element element) {
        return element.text().length();
    }
}
