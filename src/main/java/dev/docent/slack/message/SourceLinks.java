package dev.docent.slack.message;

import dev.docent.answer.Citation;
import dev.docent.answer.QuoteAddress;
import java.net.URI;

/// Addresses of the pages that show where something stands.
///
/// @param root under which address people reach the service
public record SourceLinks(URI root) {

    /// @return the page that shows a citation's quote in its document
    String to(Citation citation) {
        return root.toString().replaceAll("/+$", "") + QuoteAddress.of(citation);
    }
}
