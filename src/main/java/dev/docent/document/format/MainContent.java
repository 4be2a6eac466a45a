package dev.docent.document.format;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// Finds the part of a page that the page is about.
final class MainContent {

    private static final String NEVER_TEXT = "script, style, noscript, template, iframe, object, svg, canvas, video,"
            + " audio, select, textarea, dialog, nav, aside, [role=navigation], [role=banner],"
            + " [role=complementary], [role=search], [role=dialog], [role=alertdialog]";

    /// A part whose class or id has one of these words.
    private static final Set<String> SIDE_WORDS = Set.of("""
            cookie cookies consent gdpr newsletter breadcrumb breadcrumbs advert advertisement sidebar
            cookiebot onetrust didomi usercentrics popup dropdown toolbar navbox catlinks""".split("\\s+", -1));

    /// A part whose class or id is one of these as a whole; as words they may mean something else.
    private static final Set<String> SIDE_NAMES = Set.of("""
            share sharing social social-share share-buttons share-links related related-articles
            related-posts related-stories related-links ad ads promo skip-link banner comments toc
            navbox navigation menu mw-editsection noprint""".split("\\s+", -1));

    private static final Pattern WORD_ENDS = Pattern.compile("[-_:]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final double MOST_OF_IT = 0.5;

    /// What stands around the content may be the larger part of a page by far, yet not all of it.
    private static final double NEARLY_ALL = 0.8;

    /// So much of the page is no teaser.
    private static final double GOOD_SHARE = 0.3;

    private MainContent() {}

    /// Strips the page of what stands around its content.
    static Element of(Document page) {
        page.select(NEVER_TEXT).remove();
        ClosedParts.open(page);
        Element body = page.body();
        removeForms(body);
        removeAsides(body);
        return chosen(body);
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
            int length = isAside(element) && element.closest("body") != null ? length(element) : all;
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
                .filter(footer -> footer.closest("blockquote, figure") == null)
                .forEach(Element::remove);
        if (content.normalName().equals("body")) {
            content.select("header").stream()
                    .filter(header -> header.closest("article") == null && header.selectFirst("h1") == null)
                    .forEach(Element::remove);
        }
        return content;
    }

    private static boolean isAside(Element element) {
        return isAside(element.id()) || element.classNames().stream().anyMatch(MainContent::isAside);
    }

    private static boolean isAside(String name) {
        return SIDE_NAMES.contains(name.toLowerCase(Locale.ROOT))
                || words(name).stream().anyMatch(SIDE_WORDS::contains);
    }

    /// `CookieBanner` is `cookie` and `banner`.
    private static List<String> words(String name) {
        return Arrays.stream(WORD_ENDS.split(name, -1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
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
