package dev.docent.terminal;

import dev.docent.access.Audit;
import dev.docent.access.Key;
import dev.docent.access.Keys;
import dev.docent.access.NewKey;
import java.util.List;
import java.util.Optional;

/// Keys of which the audit log tells what became of them, where no service is running that would say so itself.
record AuditedKeys(Keys keys, Audit audit) implements Keys {

    @Override
    public Made make(NewKey key) {
        Made made = keys.make(key);
        audit.record("keys.create", made.key().id() + " " + made.key().inWords(), "made");
        return made;
    }

    @Override
    public List<Key> all() {
        return keys.all();
    }

    @Override
    public Optional<Key> find(String id) {
        return keys.find(id);
    }

    @Override
    public boolean revoke(String id) {
        boolean isRevoked = keys.revoke(id);
        audit.record("keys.revoke", id, isRevoked ? "revoked" : "unknown");
        return isRevoked;
    }
}
