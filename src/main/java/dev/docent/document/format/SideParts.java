package dev.docent.document.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Tells by a part's class and id whether it stands beside what a page is about.
final class SideParts {

    /// What shows banners on pages.
    private static final Set<String> PRODUCTS = words("cookiebot onetrust didomi usercentrics");

    /// A part whose class has one of these words.
    private static final Set<String> WORDS = words("""
            cookie cookies consent gdpr newsletter breadcrumb breadcrumbs advert advertisement sidebar
            popup dropdown toolbar navbox catlinks""");

    /// A part whose class or id is one of these as a whole; as words they may mean something else.
    private static final Set<String> NAMES = words("""
            share sharing social social-share share-buttons share-links related related-articles
            related-posts related-stories related-links ad ads promo skip-link banner comments toc
            navbox navigation menu mw-editsection noprint""");

    /// What the id of a part that stands beside the text has for words, together with those above.
    private static final Set<String> FURNITURE = words("""
            accept banner bar box container dialog footer header holder info law layer left list main message modal
            notice notification overlay panel right root signup site sticky wrap wrapper""");

    /// Other elements have an id so that links lead to them.
    private static final Set<String> CONTAINERS = words("div section aside ul ol header footer form table center");

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private static final Pattern WORD_ENDS = Pattern.compile("[-_:]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d+\\.)+\\d*\\s+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final double MOST_OF_IT = 0.5;

    private SideParts() {}

    static boolean isOne(Element element) {
        return !element.is(HEADINGS) && (element.classNames().stream().anyMatch(SideParts::isClass) || isById(element));
    }

    static boolean isMostlyLinks(Element part) {
        int links =
                part.select("a").stream().mapToInt(link -> link.text().length()).sum();
        return links >= MOST_OF_IT * part.text().length();
    }

    private static boolean isClass(String name) {
        return isName(name) || parts(name).anyMatch(word -> WORDS.contains(word) || PRODUCTS.contains(word));
    }

    private static boolean isName(String name) {
        return NAMES.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isById(Element element) {
        List<String> words = parts(element.id()).toList();
        if (words.stream().anyMatch(PRODUCTS::contains)) {
            return true;
        }
        boolean isOfWords = words.stream().anyMatch(WORDS::contains)
                && words.stream().allMatch(word -> WORDS.contains(word) || FURNITURE.contains(word));
        return (isOfWords || isName(element.id()))
                && CONTAINERS.contains(element.normalName())
                && !isSection(element, isOfWords);
    }

    /// Many programs give a section the words of its heading for an id.
    private static boolean isSection(Element element, boolean isOfWords) {
        Element first = element.selectFirst(HEADINGS);
        if (first == null || element.normalName().equals("section")) {
            return first != null;
        }
        String heading = letters(NUMBER.matcher(first.text()).replaceFirst(""));
        String id = letters(element.id());
        return isOfWords ? heading.contains(id) : heading.equals(id);
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /// `CookieBanner` is `cookie` and `banner`.
    private static Stream<String> parts(String name) {
        return Arrays.stream(WORD_ENDS.split(name, -1)).map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+", -1));
    }
}
