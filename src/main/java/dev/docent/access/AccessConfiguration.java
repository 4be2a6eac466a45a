package dev.docent.access;

import dev.docent.access.audit.StoredAudit;
import dev.docent.access.key.StoredKeys;
import dev.docent.access.token.Issuer;
import dev.docent.document.Documents;
import dev.docent.state.StateDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;
import org.springframework.core.env.Environment;

/// Puts together what tells callers apart.
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private final Clock clock = Clock.systemUTC();

    @Bean
    KeysNeeded keysNeeded(@Value("${docent.data:data}") Path data) {
        return KeysNeeded.in(data);
    }

    @Bean
    StoredKeys keys(StateDatabase database, KeysNeeded needed, ObjectProvider<Prices> prices) {
        return new StoredKeys(database, wanted -> requirePrices(wanted, prices), needed::say, clock);
    }

    private static void requirePrices(NewKey wanted, ObjectProvider<Prices> prices) {
        boolean areKnown = prices.stream().anyMatch(Prices::areKnown);
        if (wanted.quota().moneyPerDay().isPresent() && !areKnown) {
            throw new Keys.UnpricedException();
        }
    }

    @Bean
    LocalKey localKey() {
        return new LocalKey();
    }

    @Bean
    ConfiguredAccess access(
            StoredKeys keys, LocalKey local, KeysNeeded needed, AccessProperties settings, Environment environment) {
        boolean mayBeOpen = settings.openToEveryone() || Reach.of(environment).isLocal();
        return new ConfiguredAccess(keys, issuer(settings.oidc()), local, needed, settings, mayBeOpen);
    }

    private static Optional<Issuer> issuer(AccessProperties.Oidc settings) {
        return settings.address().map(address -> {
            if (settings.audience().isBlank()) {
                throw new IllegalStateException("docent.access.oidc.issuer needs docent.access.oidc.audience: the name"
                        + " under which the issuer knows this service.");
            }
            if (!isSafe(URI.create(address))) {
                throw new IllegalStateException("docent.access.oidc.issuer must be reached by https.");
            }
            return new Issuer(address, settings.audience(), settings.groupsClaim());
        });
    }

    private static boolean isSafe(URI issuer) {
        String host = Optional.ofNullable(issuer.getHost()).orElse("");
        return "https".equals(issuer.getScheme()) || host.equals("localhost") || host.equals("127.0.0.1");
    }

    @Bean
    StoredAudit audit(StateDatabase database, AccessProperties settings) {
        return new StoredAudit(
                database, settings.audit().questions(), settings.audit().kept(), clock);
    }

    @Bean
    @ConditionalOnWebApplication
    CleanUp auditCleanUp(StoredAudit audit) {
        return new CleanUp(audit);
    }

    @Bean
    Limits limits() {
        return new Limits(clock);
    }

    /// For those who serve callers; all others see what there is.
    @Bean
    @Fallback
    VisibleDocuments visibleDocuments(Documents documents) {
        return new VisibleDocuments(documents);
    }

    @Bean
    @ConditionalOnWebApplication
    Exposure exposure(Environment environment, ConfiguredAccess access, AccessProperties settings) {
        return new Exposure(Reach.of(environment), access.hasKeys().orElse(true), settings);
    }
}
