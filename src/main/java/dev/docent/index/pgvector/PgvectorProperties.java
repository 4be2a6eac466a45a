package dev.docent.index.pgvector;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param url the database, as `jdbc:postgresql://host:5432/name`
/// @param schema how the names of the schemas begin that hold the index; made where they are not there
/// @param connections how many are open at the most
/// @param timeout how long to wait for a connection
/// @param readTimeout how long the server may say nothing while it is waited for
@Validated
@ConfigurationProperties("docent.index.pgvector")
record PgvectorProperties(
        @DefaultValue("") @NotNull String url,
        @DefaultValue("") @NotNull String user,
        @DefaultValue("") @NotNull String password,

        @DefaultValue("docent_index") @NotNull @Pattern(regexp = "[a-z][a-z0-9_]{0,50}") String schema,

        @DefaultValue("10") @Positive int connections,

        @DefaultValue("3s") @NotNull @DurationMin(millis = 250)
        Duration timeout,

        @DefaultValue("10s") @NotNull @DurationMin(seconds = 1)
        Duration readTimeout) {

    PgvectorProperties {
        url = url.strip();
    }

    @Override
    public String toString() {
        return "PgvectorProperties[url=" + url + ", schema=" + schema + "]";
    }
}
