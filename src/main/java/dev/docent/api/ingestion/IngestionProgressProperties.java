package dev.docent.api.ingestion;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How runs are followed.
///
/// @param look how often a run is looked at for those who follow it
@Validated
@ConfigurationProperties("docent.api.ingestion")
record IngestionProgressProperties(
        @DefaultValue("250ms") @NotNull @DurationMin(millis = 10)
        Duration look) {}
