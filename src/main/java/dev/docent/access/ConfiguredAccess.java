package dev.docent.access;

import dev.docent.access.key.Secret;
import dev.docent.access.key.StoredKeys;
import dev.docent.access.token.Identity;
import dev.docent.access.token.Issuer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Knows callers by API keys, by the tokens of an issuer, and by the key of this machine. As long as there is none of
/// the first two, everybody is let in, where the service may be open at all. A key that was revoked still keeps the
/// door shut.
final class ConfiguredAccess implements Access {

    private static final int MARK = 16;

    /// Subjects that can stand in a path, however they are written there.
    private static final Pattern PLAIN = Pattern.compile("[!-~&&[^/\\\\;%]]{1,59}");

    private final StoredKeys keys;
    private final Optional<Issuer> issuer;
    private final LocalKey local;
    private final KeysNeeded needed;
    private final AccessProperties settings;
    private final boolean mayBeOpen;
    private volatile boolean areSeen;

    /// @param mayBeOpen whether it is wanted that everybody who reaches the service does everything without a key
    ConfiguredAccess(
            StoredKeys keys,
            Optional<Issuer> issuer,
            LocalKey local,
            KeysNeeded needed,
            AccessProperties settings,
            boolean mayBeOpen) {
        this.mayBeOpen = mayBeOpen;
        this.keys = keys;
        this.issuer = issuer;
        this.local = local;
        this.needed = needed;
        this.settings = settings;
    }

    @Override
    public boolean isGuarded() {
        return !mayBeOpen || hasKeys().orElse(true);
    }

    /// @return whether there is an issuer or ever was a key; empty where nobody can say now
    Optional<Boolean> hasKeys() {
        if (issuer.isPresent() || areSeen || needed.isSaid()) {
            return Optional.of(true);
        }
        Optional<Boolean> exist = keys.exist();
        exist.filter(it -> it).ifPresent(_ -> stayClosed());
        return exist;
    }

    /// Another instance may have made them, and the state that they share may be lost.
    private void stayClosed() {
        areSeen = true;
        needed.say();
    }

    @Override
    public Admission admit(Optional<String> key) {
        if (key.filter(local::fits).isPresent()) {
            return new Admission.Known(LocalKey.caller());
        }
        return hasKeys()
                .map(hasKeys -> hasKeys || !mayBeOpen ? named(key) : open(key))
                .orElseGet(Admission.Unsure::new);
    }

    private static Admission open(Optional<String> key) {
        return new Admission.Known(key.map(ConfiguredAccess::marked).orElse(Caller.ANONYMOUS));
    }

    private Admission named(Optional<String> key) {
        return key.map(this::known).orElseGet(Admission.Unnamed::new);
    }

    /// Where no keys are configured, what is given is good for keeping callers apart.
    private static Caller marked(String key) {
        return new Caller(Secret.hash(key).substring(0, MARK));
    }

    private Admission known(String key) {
        if (Secret.isOne(key)) {
            return ofKey(keys.lookUp(key));
        }
        return issuer.map(known -> ofToken(known.read(key))).orElseGet(Admission.Refused::new);
    }

    private Admission ofKey(StoredKeys.Lookup found) {
        if (!found.isSure()) {
            return new Admission.Unsure();
        }
        return found.key()
                .<Admission>map(key -> known(key.id(), List.of(new Grant(key.roles(), key.scope())), key.quota()))
                .orElseGet(Admission.Refused::new);
    }

    private Admission ofToken(Issuer.Reading reading) {
        return switch (reading) {
            case Issuer.Reading.Valid(var identity) -> known(id(identity), grants(identity), Quota.NONE);
            case Issuer.Reading.Invalid _ -> new Admission.Refused();
            case Issuer.Reading.Unsure _ -> new Admission.Unsure();
        };
    }

    private Admission known(String id, List<Grant> grants, Quota quota) {
        return new Admission.Known(Caller.known(id, grants, quota.orRate(Optional.of(settings.rate()))));
    }

    private List<Grant> grants(Identity identity) {
        return settings.oidc().groups().entrySet().stream()
                .filter(group -> identity.groups().contains(group.getKey()))
                .map(group -> group.getValue().grant())
                .toList();
    }

    private static String id(Identity identity) {
        String subject = identity.subject();
        boolean isPlain = PLAIN.matcher(subject).matches();
        return "user:" + (isPlain ? subject : Secret.hash(subject).substring(0, 2 * MARK));
    }
}
