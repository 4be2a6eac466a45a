package dev.docent.widget;

import dev.docent.access.Limit;
import dev.docent.access.Limits;
import java.time.Duration;
import java.util.Optional;

/// How much the visitors of other sites may ask: each of them, and all of one origin together.
final class Allowance {

    private final Limits buckets;
    private final WidgetProperties.Limits settings;

    Allowance(Limits buckets, WidgetProperties.Limits settings) {
        this.buckets = buckets;
        this.settings = settings;
    }

    /// Takes one question.
    ///
    /// @return how long the visitor has to wait, if there is none left
    Optional<Duration> take(String visitor, String origin) {
        return buckets.take(
                new Limit("visitor " + visitor, settings.visitor()), new Limit("origin " + origin, settings.origin()));
    }
}
