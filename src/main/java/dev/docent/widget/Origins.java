package dev.docent.widget;

import dev.docent.api.guard.PageOrigin;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Knows where requests come from, and which sites may show the widget.
final class Origins {

    /// The name that pages give which name no other.
    static final String STANDARD = "default";

    /// Stands for the service's own pages, under whichever name they were reached: whoever only says to be one of them
    /// shares what is allowed to all of them.
    static final String OWN = "own";

    private final WidgetProperties settings;

    Origins(WidgetProperties settings) {
        this.settings = settings;
    }

    /// @return whether any site lies there
    boolean isKnown(String origin) {
        return settings.sites().values().stream()
                .anyMatch(site -> site.origins().contains(origin));
    }

    /// @return the origin that a page's session is good for; empty if the site does not lie there
    Optional<String> of(String site, HttpServletRequest request) {
        return PageOrigin.of(request)
                .filter(origin -> isOf(site, origin))
                .or(() -> Optional.of(OWN).filter(_ -> site.equals(STANDARD) && isOwn(request)));
    }

    /// @return whether a session may be used by the page that sent the request
    boolean fits(Session session, HttpServletRequest request) {
        return session.origin().equals(OWN)
                ? isOwn(request)
                : PageOrigin.of(request).filter(session.origin()::equals).isPresent();
    }

    private boolean isOf(String site, String origin) {
        WidgetProperties.Site known = settings.sites().get(site);
        return known != null && known.origins().contains(origin);
    }

    private static boolean isOwn(HttpServletRequest request) {
        return PageOrigin.of(request)
                .filter(origin -> PageOrigin.isOwn(origin, request))
                .isPresent();
    }
}
