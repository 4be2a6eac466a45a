package dev.docent.api;

import dev.docent.access.Access;
import dev.docent.access.Admission;
import dev.docent.access.Audit;
import dev.docent.access.Caller;
import dev.docent.access.Key;
import dev.docent.access.Keys;
import dev.docent.access.NewKey;
import dev.docent.access.key.Secret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Lets nearly everybody in, and marks whoever gives a key.
final class FakeAccess implements Access, Audit, Keys {

    /// What opens nothing any more.
    final Set<String> refused = ConcurrentHashMap.newKeySet();

    private final List<Key> made = new ArrayList<>();

    @Override
    public boolean isGuarded() {
        return false;
    }

    @Override
    public Admission admit(Optional<String> key) {
        if (key.filter(refused::contains).isPresent()) {
            return new Admission.Refused();
        }
        return new Admission.Known(
                key.map(given -> new Caller(Secret.hash(given).substring(0, 16)))
                        .orElse(Caller.ANONYMOUS));
    }

    @Override
    public void record(String action, String target, String outcome) {
        // Nobody asks for it.
    }

    @Override
    public void asked(String action, String target, String outcome, String question) {
        // Nobody asks for it.
    }

    @Override
    public List<Entry> newest(Optional<Instant> before, OptionalLong olderThan, int limit) {
        return List.of(new Entry(
                1,
                Instant.parse("2026-01-06T08:15:30Z"),
                "key-1",
                "ask",
                "17",
                "answered",
                "127.0.0.1",
                Optional.empty()));
    }

    @Override
    public boolean forgetQuestions(String caller) {
        return true;
    }

    @Override
    public Made make(NewKey key) {
        Key kept = new Key(
                "key-" + made.size(),
                key.name(),
                key.roles(),
                key.scope(),
                key.quota(),
                Instant.parse("2026-01-06T08:15:30Z"),
                Optional.empty());
        made.add(kept);
        return new Made(kept, "docent_secret");
    }

    @Override
    public List<Key> all() {
        return List.copyOf(made);
    }

    @Override
    public Optional<Key> find(String id) {
        return made.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    @Override
    public boolean revoke(String id) {
        return find(id).isPresent();
    }
}
