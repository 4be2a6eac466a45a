package dev.docent.api.stream;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How events are streamed.
///
/// @param heartbeat how often a quiet stream sends a comment; a caller who left is noticed after two of them
/// @param longest how long a stream may stay open
@Validated
@ConfigurationProperties("docent.api.stream")
record StreamProperties(
        @DefaultValue("400ms")
        @NotNull @DurationMin(millis = 10)
        @DurationMax(
                seconds = 3,
                message = "is 3s at the most, as readers take a stream for lost that is silent for 10s")
        Duration heartbeat,

        @DefaultValue("30m") @NotNull @DurationMin(seconds = 1)
        Duration longest) {}
