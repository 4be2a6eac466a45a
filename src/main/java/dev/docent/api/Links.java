package dev.docent.api;

import dev.docent.answer.Citation;
import dev.docent.answer.QuoteAddress;
import dev.docent.document.DocumentId;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Addresses of this service's own pages.
public final class Links {

    private final String root;

    private Links(String root) {
        this.root = root;
    }

    /// @return whole addresses, under the name by which the caller reached the service; what a proxy says of that name
    /// counts only where `server.forward-headers-strategy` says so
    public static Links of(HttpServletRequest request) {
        return new Links(
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
    }

    /// @return the page that shows a citation's quote in its document
    public String to(Citation citation) {
        return root + QuoteAddress.of(citation);
    }

    /// @param start where the span begins in the document's text, inclusive
    /// @param end where it ends, exclusive
    /// @return the page that shows a span of a document's text
    public String to(DocumentId document, int start, int end) {
        return root + "/documents/" + document + "#span=" + start + "-" + end;
    }
}
