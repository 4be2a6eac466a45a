package dev.docent.ingestion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param atStart whether the folder is compared with the index when the service starts
/// @param threads how many files are worked on at a time; 0 for two a processor, so that some are read while
///     others are embedded
/// @param settle how long a file must stay as it is before it is taken in
/// @param watch whether changes in the folder are noticed as they happen
/// @param compareEvery how often the folder is compared with what was last seen of it; zero for never
@Validated
@ConfigurationProperties("docent.ingestion")
record IngestionProperties(
        @DefaultValue("true") boolean atStart,
        @DefaultValue("0") @PositiveOrZero int threads,

        @DefaultValue("2s") @NotNull @DurationMin Duration settle,

        @DefaultValue("true") boolean watch,

        @DefaultValue("10m") @NotNull @DurationMin Duration compareEvery) {

    private static final Duration NO_COMPARISON = Duration.ofMinutes(10);

    /// How long what cannot be done now is left alone at the most.
    Duration patience() {
        return compareEvery.isPositive() ? compareEvery : NO_COMPARISON;
    }

    int threadsHere() {
        return threads > 0 ? threads : 2 * Runtime.getRuntime().availableProcessors();
    }
}
