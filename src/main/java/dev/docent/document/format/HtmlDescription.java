package dev.docent.document.format;

import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.document.content.Description;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a page says of itself, in its head and in its text.
final class HtmlDescription {

    /// The most trusted first.
    private static final List<String> DATES = List.of(
            "meta[property=article:published_time]",
            "meta[itemprop=datePublished]",
            "meta[name=article:published_time]",
            "meta[name=datePublished]",
            "meta[name=publication_date]",
            "meta[name=pubdate]",
            "meta[name=publish-date]",
            "meta[name=parsely-pub-date]",
            "meta[name=dcterms.issued]",
            "meta[name=dcterms.date]",
            "meta[name=dcterms.created]",
            "meta[name=dc.date.issued]",
            "meta[name=dc.date]",
            "meta[name=citation_date]",
            "meta[name=citation_publication_date]",
            "meta[name=date]",
            "[itemprop=datePublished]",
            "time[pubdate]");

    private static final Pattern SITE_SEPARATOR = Pattern.compile("\\s+[|–—·»:-]+\\s+");

    private final Document page;
    private final Optional<String> url;
    private final Optional<PublicationDate> published;

    /// @param page as it was found: what it says may stand beside its content
    HtmlDescription(Document page) {
        this.page = page;
        this.url = url();
        this.published = published();
    }

    /// @param main what the page is about
    Description of(Element main) {
        return new Description(title(heading(main)), url, language(), published);
    }

    private Optional<String> title(Optional<Element> heading) {
        return attribute("meta[property=og:title]", "content")
                .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()))
                .map(title -> withoutSite(title.strip(), heading))
                .or(() -> heading.map(Element::text));
    }

    private static Optional<Element> heading(Element main) {
        return main.select("h1").stream().filter(Element::hasText).findFirst();
    }

    /// `Leave rules | Acme handbook` is called by its first part where the page's heading says so too, or where nothing
    /// tells otherwise the whole is kept. The heading above a whole site is the site's name.
    private static String withoutSite(String title, Optional<Element> heading) {
        return heading.filter(found -> isWithin(found, title))
                .map(Element::text)
                .orElse(title);
    }

    private static boolean isWithin(Element heading, String title) {
        String words = heading.text();
        boolean isContents = heading.closest("main, article, [role=main]") != null;
        return isFirst(words, title)
                || (isContents && List.of(SITE_SEPARATOR.split(title, -1)).contains(words));
    }

    private static boolean isFirst(String heading, String title) {
        return title.startsWith(heading)
                && (title.length() == heading.length()
                        || SITE_SEPARATOR
                                .matcher(title)
                                .region(heading.length(), title.length())
                                .lookingAt());
    }

    private Optional<String> url() {
        return attribute("link[rel=canonical]", "href")
                .or(() -> attribute("meta[property=og:url]", "content"))
                .filter(Urls::isWeb);
    }

    private Optional<String> language() {
        return attribute("html[lang]", "lang")
                .or(() -> attribute("html", "xml:lang"))
                .or(() -> attribute("meta[http-equiv=content-language]", "content"))
                .flatMap(Languages::of);
    }

    private Optional<PublicationDate> published() {
        return JsonLd.datePublished(page, url())
                .map(date -> new PublicationDate(date, Origin.JSON_LD))
                .or(() -> metaDate().map(date -> new PublicationDate(date, Origin.META)));
    }

    private Optional<LocalDate> metaDate() {
        return DATES.stream().flatMap(selector -> dateOf(selector).stream()).findFirst();
    }

    private Optional<LocalDate> dateOf(String selector) {
        return page.select(selector).stream()
                .filter(element -> Microdata.isOfPage(element, page))
                .findFirst()
                .flatMap(HtmlDescription::dateOf);
    }

    private static Optional<LocalDate> dateOf(Element element) {
        String value = element.attr(element.normalName().equals("time") ? "datetime" : "content");
        return WrittenDates.first(value.isBlank() ? element.text() : value);
    }

    private Optional<String> attribute(String selector, String name) {
        Element element = page.selectFirst(selector);
        return element == null
                ? Optional.empty()
                : Optional.of(element.attr(name).strip()).filter(value -> !value.isEmpty());
    }
}
