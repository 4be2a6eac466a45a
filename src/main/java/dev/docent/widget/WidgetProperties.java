package dev.docent.widget;

import dev.docent.access.Rate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Which sites may show the widget, and how much their visitors may ask. The service's own pages always may.
///
/// @param sites by the name that a page gives in its `widget` attribute
/// @param session how long a visitor's token is good for; a page gets the next one by itself
/// @param reading how long a link in an answer opens its document to a visitor, where others need a key
/// @param scripts the folder that keeps the last few scripts, for pages that name one of them by its hash
/// @param secret signs tokens and tickets; made up if empty, and kept with the state: instances that share it need none
@Validated
@ConfigurationProperties("docent.widget")
record WidgetProperties(
        @DefaultValue Map<String, @Valid Site> sites,
        @DefaultValue("15m") @NotNull Duration session,
        @DefaultValue("8h") @NotNull Duration reading,
        @DefaultValue("data/widget") @NotNull Path scripts,
        @DefaultValue("") String secret,
        @DefaultValue @Valid Limits limits) {

    /// @param origins where its pages lie, like `https://www.example.org`
    /// @param collections what its visitors may see, `*` for everything; where keys are needed, none means nothing
    record Site(
            @DefaultValue Set<String> origins, @DefaultValue Set<String> collections) {}

    /// @param visitorMinute questions of one visitor in a minute
    /// @param visitorDay questions of one visitor in a day
    /// @param originDay questions from the pages of one origin in a day
    record Limits(
            @DefaultValue("20") @Positive int visitorMinute,
            @DefaultValue("500") @Positive int visitorDay,
            @DefaultValue("10000") @Positive int originDay) {

        List<Rate> visitor() {
            return List.of(new Rate(visitorMinute, Duration.ofMinutes(1)), new Rate(visitorDay, Duration.ofDays(1)));
        }

        Rate origin() {
            return new Rate(originDay, Duration.ofDays(1));
        }
    }
}
