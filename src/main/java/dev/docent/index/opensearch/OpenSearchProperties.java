package dev.docent.index.opensearch;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param urls the nodes; each is asked in turn, and passed over while it does not answer
/// @param prefix how the names of the indices begin
/// @param shards into how many parts passages are divided, once the index is made
/// @param replicas how many copies of each part there are, once the index is made
/// @param timeout how long to wait for an answer
@Validated
@ConfigurationProperties("docent.index.opensearch")
record OpenSearchProperties(
        @DefaultValue("http://localhost:9200") @NotEmpty List<URI> urls,
        @DefaultValue("") @NotNull String user,
        @DefaultValue("") @NotNull String password,

        @DefaultValue("docent") @NotNull @Pattern(regexp = "[a-z][a-z0-9_-]{0,50}") String prefix,

        @DefaultValue("1") @Positive int shards,
        @DefaultValue("1") @PositiveOrZero int replicas,

        @DefaultValue("5s") @NotNull @DurationMin(millis = 250)
        Duration timeout) {

    OpenSearchProperties {
        urls = List.copyOf(urls);
    }

    @Override
    public String toString() {
        return "OpenSearchProperties[urls=" + urls + ", prefix=" + prefix + "]";
    }
}
