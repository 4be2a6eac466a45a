package dev.docent.access.token;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Learns from the issuer where its keys are. They are kept, fetched anew when a token names one that is not known,
/// and go on being good for hours if the issuer is away.
final class Discovery {

    private static final int TIMEOUT = 5_000;
    private static final int LARGEST = 1_000_000;
    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    private final String issuer;
    private final DefaultResourceRetriever web = new DefaultResourceRetriever(TIMEOUT, TIMEOUT, LARGEST);
    private Optional<JWKSource<SecurityContext>> known = Optional.empty();
    private Optional<Long> failedAt = Optional.empty();

    Discovery(String issuer) {
        this.issuer = issuer;
    }

    /// @throws IOException if the issuer does not say where they are, or did not a moment ago
    synchronized JWKSource<SecurityContext> keys() throws IOException {
        if (known.isPresent()) {
            return known.get();
        }
        if (failedAt.filter(at -> System.nanoTime() - at < PAUSE).isPresent()) {
            throw new IOException("It was asked for its keys a moment ago.");
        }
        failedAt = Optional.of(System.nanoTime());
        JWKSource<SecurityContext> keys = JWKSourceBuilder.<SecurityContext>create(address(), web)
                .retrying(true)
                .outageTolerant(Duration.ofHours(4).toMillis())
                .build();
        known = Optional.of(keys);
        return keys;
    }

    private URL address() throws IOException {
        URI description = URI.create(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration");
        try {
            Map<String, Object> said = JSONObjectUtils.parse(
                    web.retrieveResource(description.toURL()).getContent());
            if (!issuer.equals(said.get("issuer"))) {
                throw new IOException("'" + description + "' speaks of another issuer: " + said.get("issuer"));
            }
            return URI.create(String.valueOf(said.get("jwks_uri"))).toURL();
        } catch (ParseException | IllegalArgumentException malformed) {
            throw new IOException("'" + description + "' cannot be understood.", malformed);
        }
    }
}
