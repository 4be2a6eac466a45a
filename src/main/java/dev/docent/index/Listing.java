package dev.docent.index;

import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents.DocumentPage;
import dev.docent.document.Documents.DocumentSearch;
import java.util.List;
import java.util.Locale;

/// Lists documents page by page.
final class Listing {

    private Listing() {}

    static DocumentPage page(List<DocumentSummary> all, DocumentSearch search) {
        List<DocumentSummary> fitting =
                all.stream().filter(summary -> fits(summary, search)).toList();
        long first = (long) search.page() * search.size();
        return new DocumentPage(
                fitting.stream().skip(first).limit(search.size()).toList(), search.page(), fitting.size());
    }

    private static boolean fits(DocumentSummary summary, DocumentSearch search) {
        String query = search.query().toLowerCase(Locale.ROOT);
        return (summary.file().toLowerCase(Locale.ROOT).contains(query)
                        || summary.title().toLowerCase(Locale.ROOT).contains(query))
                && search.collection().map(summary.collection()::equals).orElse(true)
                && search.status().map(summary.status()::equals).orElse(true);
    }
}
