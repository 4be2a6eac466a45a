package dev.docent.state;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// Where the service keeps what it has to remember beside the index.
///
/// @param folder the folder of the embedded database; made if it is not there
/// @param url a PostgreSQL in its place, as `jdbc:postgresql://host:5432/name`
/// @param schema the schema in PostgreSQL; made if it is not there
/// @param connections how many are open to PostgreSQL at the most
/// @param timeout how long to wait for a connection
/// @param readTimeout how long the server may say nothing while it is waited for
@Validated
@ConfigurationProperties("docent.state")
record StateProperties(
        @DefaultValue("data/state") @NotNull Path folder,
        @DefaultValue("") @NotNull String url,
        @DefaultValue("") @NotNull String user,
        @DefaultValue("") @NotNull String password,

        @DefaultValue("docent") @NotNull @Pattern(regexp = "[a-z][a-z0-9_]{0,60}") String schema,

        @DefaultValue("10") @Positive int connections,

        @DefaultValue("3s") @NotNull @DurationMin(millis = 250)
        Duration timeout,

        @DefaultValue("10s") @NotNull @DurationMin(seconds = 1)
        Duration readTimeout) {

    StateProperties {
        url = url.strip();
    }

    @AssertTrue(message = "docent.state.url must begin with jdbc:postgresql: or be empty") boolean isKnown() {
        return !isServer() || url.startsWith("jdbc:postgresql:");
    }

    boolean isServer() {
        return !url.isEmpty();
    }

    @Override
    public String toString() {
        return "StateProperties[folder=" + folder + ", schema=" + schema + "]";
    }
}
