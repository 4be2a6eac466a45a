package dev.docent.answer;

import java.util.StringJoiner;

/// Where the page that shows a citation's quote in its document is found. The page tells by the print whether
/// the quoted words still stand there.
public final class QuoteAddress {

    private static final int FIRST = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private QuoteAddress() {}

    /// @return the path under the service's root, as `/documents/ID#span=14-62&answer=20-30&page=3&print=P`
    public static String of(Citation citation) {
        var place = new StringJoiner("&", "/documents/" + citation.document().id() + "#", "");
        place.add("span=" + citation.start() + "-" + citation.end());
        if (hasWords(citation)) {
            place.add("answer=" + citation.answerStart() + "-" + citation.answerEnd());
        }
        citation.page().ifPresent(page -> place.add("page=" + page));
        return place.add("print=" + print(citation.quote())).toString();
    }

    /// @return whether only a part of the quote answers
    private static boolean hasWords(Citation citation) {
        return citation.answerEnd() > citation.answerStart()
                && (citation.answerStart() > citation.start() || citation.answerEnd() < citation.end());
    }

    /// FNV-1a over UTF-16, as `links.js` has it.
    private static String print(String quote) {
        int hash = quote.chars().reduce(FIRST, (print, character) -> (print ^ character) * PRIME);
        return Integer.toUnsignedString(hash, Character.MAX_RADIX);
    }
}
