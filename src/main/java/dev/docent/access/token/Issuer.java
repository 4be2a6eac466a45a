package dev.docent.access.token;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Checks tokens against an issuer: its signature, that the token is meant for this service, and that it is not over.
public final class Issuer {

    private static final Logger log = LoggerFactory.getLogger(Issuer.class);

    /// None that works with a secret which the issuer and this service would have to share.
    private static final Set<JWSAlgorithm> ALGORITHMS = Stream.concat(
                    JWSAlgorithm.Family.RSA.stream(),
                    Stream.of(JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512))
            .collect(toUnmodifiableSet());

    /// An access token says what it is, or nothing of it.
    private static final Set<JOSEObjectType> TYPES = Set.of(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"));

    private final String issuer;
    private final String audience;
    private final Groups groups;
    private final Discovery discovery;

    /// @param audience the name under which the issuer knows this service
    /// @param groupsClaim where a token says which groups somebody belongs to; with dots for claims within claims
    public Issuer(String issuer, String audience, String groupsClaim) {
        this.issuer = issuer;
        this.audience = audience;
        this.groups = new Groups(groupsClaim);
        this.discovery = new Discovery(issuer);
    }

    /// What comes of reading a token.
    public sealed interface Reading {

        record Valid(Identity identity) implements Reading {}

        record Invalid() implements Reading {}

        /// The issuer cannot be reached, and its keys are not known yet.
        record Unsure() implements Reading {}
    }

    public Reading read(String token) {
        try {
            JWTClaimsSet claims = processor().process(token, null);
            return new Reading.Valid(new Identity(claims.getSubject(), groups.of(claims)));
        } catch (ParseException | BadJOSEException refused) {
            log.debug("A token is not good: {}", refused.getMessage());
            return new Reading.Invalid();
        } catch (KeySourceException unknown) {
            return unknown(unknown);
        } catch (JOSEException | IOException failure) {
            log.warn("The tokens of {} cannot be checked: {}", issuer, failure.getMessage());
            return new Reading.Unsure();
        }
    }

    /// Its keys are not asked for again and again because of tokens that name one which it does not have.
    private Reading unknown(KeySourceException failure) {
        if (failure instanceof RateLimitReachedException) {
            return new Reading.Invalid();
        }
        log.warn("The keys of {} cannot be had: {}", issuer, failure.getMessage());
        return new Reading.Unsure();
    }

    private ConfigurableJWTProcessor<SecurityContext> processor() throws IOException {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier((type, _) -> {
            if (Optional.ofNullable(type).filter(said -> !TYPES.contains(said)).isPresent()) {
                throw new BadJOSEException("It is not meant for access, but is a " + type);
            }
        });
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, discovery.keys()));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                audience, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("sub", "exp")));
        return processor;
    }
}
