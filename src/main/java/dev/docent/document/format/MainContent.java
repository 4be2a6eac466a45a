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

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, svg, canvas, video, audio,"
                    + " form, button, select, textarea, dialog, nav, aside, [hidden], [role=navigation], [role=banner],"
                    + " [role=complementary], [role=search], [role=dialog], [role=alertdialog], [style~=display:\\s*none]";

    /// A part whose class or id has one of these words.
    private static final Set<String> SIDE_WORDS = Set.of("""
            cookie cookies consent gdpr newsletter breadcrumb breadcrumbs advert advertisement sidebar
            cookiebot onetrust didomi usercentrics popup paywall portlet dropdown toolbar navbox catlinks""".split("\\s+", -1));

    /// A part whose class or id is one of these as a whole; as words they may mean something else.
    private static final Set<String> SIDE_NAMES = Set.of("""
            share sharing social social-share share-buttons share-links related related-articles
            related-posts related-stories related-links ad ads promo skip-link banner comments toc
            navbox navigation menu mw-editsection noprint""".split("\\s+", -1));

    private static final Pattern WORD_ENDS = Pattern.compile("[-_:]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final double MOST_OF_IT = 0.5;

    private MainContent() {}

    /// Strips the page of what stands around its content.
    static Element of(Document page) {
        page.select(NEVER_TEXT).remove();
        Element body = page.body();
        int all = length(body);
        for (Element element : body.select("[class], [id]")) {
            if (isAside(element) && length(element) < MOST_OF_IT * all && element.selectFirst("h1") == null) {
                element.remove();
            }
        }
        return chosen(body);
    }

    private static Element chosen(Element body) {
        Elements articles = body.select("article");
        Optional<Element> main = longest(body.select("main, [role=main]")).filter(found -> length(found) > 0);
        Optional<Element> article = longest(articles).filter(found -> length(found) > MOST_OF_IT * length(articles));
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
