package dev.docent.widget;

/// Knows where requests come from, and which sites may show the widget.
final class Origins {

    /// The name that pages give which name no other.
    static final String STANDARD = "default";

    private final WidgetProperties settings;

    Origins(WidgetProperties settings) {
        this.settings = settings;
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
