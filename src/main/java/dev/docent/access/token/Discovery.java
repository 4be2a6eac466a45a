package dev.docent.access.token;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/// Learns from the issuer where its keys are, and what they are. They are kept, fetched anew when a token names one
/// that is not known, and go on being good for hours if the issuer is away. Until they are known one caller waits for
/// the issuer at a time, and nobody else for long.
final class Discovery {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int LARGEST = 1_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final JWKSelector ANY = new JWKSelector(new JWKMatcher.Builder().build());

    private final String issuer;
    private final Duration timeout;
    private final DefaultResourceRetriever web;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Optional<JWKSource<SecurityContext>> known = Optional.empty();
    private volatile Optional<Long> failedAt = Optional.empty();

    Discovery(String issuer) {
        this(issuer, TIMEOUT);
    }

    /// @param timeout how long the issuer may take, and how long it is left alone after it took longer
    Discovery(String issuer, Duration timeout) {
        int milliseconds = Math.toIntExact(timeout.toMillis());
        this.issuer = issuer;
        this.timeout = timeout;
        this.web = new DefaultResourceRetriever(milliseconds, milliseconds, LARGEST);
    }

    /// @throws IOException if the issuer does not show them, or did not a moment ago
    JWKSource<SecurityContext> keys() throws IOException {
        if (known.isEmpty() && !isJustAsked() && isMyTurn()) {
            try {
                known = known.isPresent() || isJustAsked() ? known : Optional.of(fetch());
            } finally {
                asking.unlock();
            }
        }
        return known.orElseThrow(() -> new IOException("It was asked for its keys a moment ago."));
    }

    private boolean isJustAsked() {
        return failedAt.filter(at -> System.nanoTime() - at < timeout.toNanos()).isPresent();
    }

    private boolean isMyTurn() {
        try {
            return asking.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException left) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private JWKSource<SecurityContext> fetch() throws IOException {
        try {
            JWKSource<SecurityContext> keys = JWKSourceBuilder.<SecurityContext>create(address(), web)
                    .retrying(true)
                    .outageTolerant(Duration.ofHours(4).toMillis())
                    .build();
            keys.get(ANY, null);
            return keys;
        } catch (KeySourceException away) {
            failedAt = Optional.of(System.nanoTime());
            throw new IOException(away.getMessage(), away);
        } catch (IOException away) {
            failedAt = Optional.of(System.nanoTime());
            throw away;
        }
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
