package dev.docent.api.guard;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.docent.access.Rate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// What is let in.
///
/// @param hosts further names under which the service is reached on the loopback address, as behind a proxy, or
///     anywhere as long as there are no keys; with commas or spaces between
/// @param origins whose pages may call the service with a key of their own, like `https://www.example.org`
/// @param largestBody how long a request's body may be; files have limits of their own
/// @param longestBody how long it may take to send one; files have a least rate
@Validated
@ConfigurationProperties("docent.api")
record GuardProperties(
        @DefaultValue Set<String> hosts,
        @DefaultValue Set<String> origins,
        @DefaultValue("1MB") @NotNull DataSize largestBody,

        @DefaultValue("30s") @NotNull @DurationMin(millis = 100)
        Duration longestBody,

        @DefaultValue @Valid Limits limits,
        @DefaultValue @Valid Load load) {

    GuardProperties {
        hosts = hosts.stream()
                .flatMap(names -> Stream.of(names.strip().split("\\s+", -1)))
                .filter(name -> !name.isEmpty())
                .collect(toUnmodifiableSet());
    }

    /// @param address of the calls that come from one address, except for this machine's own
    /// @param failures of the wrong keys that come from one address
    record Limits(
            @DefaultValue("1200/minute") @NotNull Rate address,
            @DefaultValue("60/minute") @NotNull Rate failures) {}

    /// When questions and uploads are turned away, so that those which are let in are done soon.
    ///
    /// @param most how many questions may be in work at a time, those that wait for their turn among them
    /// @param longestWait how long a new one may be expected to wait for its turn
    /// @param uploads how many uploads may come at a time
    /// @param leastUploadRate how much of one has to come in a second, once it took as long as another body may
    record Load(
            @DefaultValue("256") @Positive int most,

            @DefaultValue("3s") @NotNull @DurationMin(millis = 1)
            Duration longestWait,

            @DefaultValue("16") @Positive int uploads,
            @DefaultValue("16KB") @NotNull DataSize leastUploadRate) {}
}
