package dev.docent.api.guard;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// What is let in.
///
/// @param hosts further names under which the service is reached on the loopback address, as behind a proxy
/// @param largestBody how long a request's body may be; files have limits of their own
@Validated
@ConfigurationProperties("docent.api")
record GuardProperties(
        @DefaultValue Set<String> hosts,
        @DefaultValue("1MB") @NotNull DataSize largestBody) {}
