package dev.docent.mcp;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// How assistants are served.
///
/// @param largestMessage how long a message may be
/// @param sessions how many may be open at a time
/// @param sessionsPerCaller how many of them one key or person may have; another one ends the least lately used
/// @param idle after how long an unused session is ended, at the latest after twice as long
/// @param ping how often an assistant that listens is asked whether it is still there
/// @param heartbeat how often a call under way sends a comment; a caller who left is noticed after two of them
@Validated
@ConfigurationProperties("docent.mcp")
record McpProperties(
        @DefaultValue("256KB") @NotNull DataSize largestMessage,
        @DefaultValue("500") @Positive int sessions,
        @DefaultValue("50") @Positive int sessionsPerCaller,

        @DefaultValue("15m") @NotNull @DurationMin(millis = 10)
        Duration idle,

        @DefaultValue("30s") @NotNull @DurationMin(millis = 10)
        Duration ping,

        @DefaultValue("1s") @NotNull @DurationMin(millis = 10)
        Duration heartbeat) {}
