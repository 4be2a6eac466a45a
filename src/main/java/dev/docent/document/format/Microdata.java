package dev.docent.document.format;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Tells which of a page's properties (HTML, "Microdata") are those of the page: it marks reviews, comments and teasers
/// of other pages, too.
final class Microdata {

    private static final Pattern OF_PAGE = Pattern.compile("(?:Article|Posting|Page|Report|CreativeWork)(?:\\s|$)");

    private Microdata() {}

    /// @param property an element that may have a name among the microdata
    static boolean isOfPage(Element property, Document page) {
        Element item = property.closest("[itemscope]");
        return !property.hasAttr("itemprop")
                || item == null
                || (OF_PAGE.matcher(item.attr("itemtype")).find() && isOnlyOne(item, page));
    }

    /// A page that lists articles is not as old as the first of them.
    private static boolean isOnlyOne(Element item, Document page) {
        return item.selectFirst("h1") != null
                || page.getElementsByAttributeValue("itemtype", item.attr("itemtype"))
                                .size()
                        == 1;
    }
}
