package dev.docent.ingestion;

import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param atStart whether the folder is compared with the index when the service starts
/// @param threads how many files are worked on at a time; 0 for one a processor
@Validated
@ConfigurationProperties("docent.ingestion")
record IngestionProperties(
        @DefaultValue("true") boolean atStart,
        @DefaultValue("0") @PositiveOrZero int threads) {

    int threadsHere() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }
}
