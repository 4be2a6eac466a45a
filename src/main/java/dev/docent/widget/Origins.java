package dev.docent.widget;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/// Knows where requests come from, and which sites may show the widget.
final class Origins {

    /// The name that pages give which name no other.
    static final String STANDARD = "default";

    private final WidgetProperties settings;

    Origins(WidgetProperties settings) {
        this.settings = settings;
    }

    /// @return the origin of the page that sent the request; empty if it came from no page
    static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Origin"));
    }

    /// @return whether the service's own page sent the request. Browsers say so themselves, also behind a proxy.
    static boolean isOwn(String origin, HttpServletRequest request) {
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

    /// @return whether any site lies there
    boolean isKnown(String origin) {
        return settings.sites().values().stream()
                .anyMatch(site -> site.origins().contains(origin));
    }

    /// @return whether this site lies there
    boolean isOf(String site, String origin) {
        WidgetProperties.Site known = settings.sites().get(site);
        return known != null && known.origins().contains(origin);
    }

    /// @return whether the service's own pages may go by that name
    boolean isName(String site) {
        return site.equals(STANDARD) || settings.sites().containsKey(site);
    }
}
