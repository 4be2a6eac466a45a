package dev.docent.slack.message;

import dev.docent.answer.Citation;
import dev.docent.answer.QuoteAddress;
import dev.docent.document.DocumentId;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/// Addresses of the pages that show where something stands.
///
/// @param root under which address people reach the service
/// @param tickets what opens a document to people who have no key; empty where they need nothing of the kind
public record SourceLinks(URI root, Function<DocumentId, Optional<String>> tickets) {

    /// @return the page that shows a citation's quote in its document
    String to(Citation citation) {
        String ticket =
                tickets.apply(citation.document().id()).map("&ticket="::concat).orElse("");
        return root.toString().replaceAll("/+$", "") + QuoteAddress.of(citation) + ticket;
    }
}
