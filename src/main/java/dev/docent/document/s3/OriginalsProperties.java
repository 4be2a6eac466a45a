package dev.docent.document.s3;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// @param store where uploads are kept: in the data folder, or in a bucket that instances share
@Validated
@ConfigurationProperties("docent.originals")
record OriginalsProperties(
        @DefaultValue("folder") @NotNull Store store,
        @DefaultValue @NotNull @Valid S3 s3) {

    enum Store {
        FOLDER,
        S3
    }

    /// @param prefix what the keys of all objects begin with; instances that share uploads have the same
    /// @param endpoint where the store is; empty for Amazon's own
    /// @param accessKey empty for what the machine offers, as in its environment
    /// @param pathStyle whether the bucket's name stands in the path of addresses rather than in the host's name
    /// @param timeout how long to wait for a connection, and for an answer without content
    record S3(
            @DefaultValue("") @NotNull String bucket,
            @DefaultValue("") @NotNull String prefix,
            @DefaultValue("") @NotNull String endpoint,
            @DefaultValue("us-east-1") @NotNull String region,
            @DefaultValue("") @NotNull String accessKey,
            @DefaultValue("") @NotNull String secretKey,
            @DefaultValue("true") boolean pathStyle,

            @DefaultValue("5s") @NotNull @DurationMin(millis = 250)
            Duration timeout) {

        S3 {
            bucket = bucket.strip();
            endpoint = endpoint.strip();
            prefix = folder(prefix.strip());
        }

        /// Without a slash at its beginning, and with one at its end.
        private static String folder(String prefix) {
            String bare = prefix.replaceAll("^/+|/+$", "");
            return bare.isEmpty() ? "" : bare + "/";
        }

        Optional<URI> address() {
            return endpoint.isEmpty() ? Optional.empty() : Optional.of(URI.create(endpoint));
        }

        boolean hasKeys() {
            return !accessKey.isEmpty() && !secretKey.isEmpty();
        }

        @Override
        public String toString() {
            return "S3[bucket=" + bucket + ", prefix=" + prefix + "]";
        }

        @AssertTrue(message = "docent.originals.s3.endpoint must be an address like https://s3.example.org") boolean isAddress() {
            return endpoint.isEmpty() || endpoint.matches("https?://[^/\\s?#]+/?");
        }

        @AssertTrue(message = "docent.originals.s3.access-key and secret-key must be given both, or neither") boolean isPairOfKeys() {
            return accessKey.isEmpty() == secretKey.isEmpty();
        }
    }

    @AssertTrue(message = "docent.originals.s3.bucket must be given where docent.originals.store is s3") boolean isWhole() {
        return store == Store.FOLDER || !s3.bucket().isEmpty();
    }
}
