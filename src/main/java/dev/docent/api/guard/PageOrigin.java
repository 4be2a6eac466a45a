package dev.docent.api.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/// From which page a request was sent.
public final class PageOrigin {

    private PageOrigin() {}

    /// @return the origin of the page that sent the request; empty if it came from no page
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Origin"));
    }

    /// @return whether the service's own page sent the request. Browsers say so themselves, also behind a proxy.
    public static boolean isOwn(String origin, HttpServletRequest request) {
        if ("same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
            return true;
        }
        try {
            URI from = URI.create(origin);
            int port = from.getPort() >= 0 ? from.getPort() : "https".equals(from.getScheme()) ? 443 : 80;
            return request.getServerName().equalsIgnoreCase(from.getHost()) && request.getServerPort() == port;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
