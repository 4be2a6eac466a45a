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

    HtmlDescription(Document page) {
        this.page = page;
    }

    Description description() {
        return new Description(title(), url(), language(), published());
    }

    private Optional<String> title() {
        Optional<String> heading = heading();
        return attribute("meta[property=og:title]", "content")
                .map(shared -> withoutSite(shared, heading))
                .or(() -> Optional.of(page.title())
                        .filter(title -> !title.isBlank())
                        .map(title -> withoutSite(title, heading)))
                .or(() -> heading);
    }

    private Optional<String> heading() {
        Element heading = page.selectFirst("h1");
        return heading == null ? Optional.empty() : Optional.of(heading.text()).filter(text -> !text.isBlank());
    }

    /// `Leave rules | Acme handbook` is called by its first part where the page's heading says so too, or where nothing
    /// tells otherwise the whole is kept.
    private static String withoutSite(String title, Optional<String> heading) {
        String whole = title.strip();
        return heading.filter(first -> isWithin(first, whole)).orElse(whole);
    }

    private static boolean isWithin(String heading, String title) {
        return List.of(SITE_SEPARATOR.split(title, -1)).contains(heading)
                || (title.startsWith(heading)
                        && SITE_SEPARATOR
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
        Element element = page.selectFirst(selector);
        if (element == null) {
            return Optional.empty();
        }
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
