package dev.docent.terminal;

import dev.docent.access.Key;
import dev.docent.access.Keys;
import dev.docent.access.NewKey;
import java.util.List;

/// Makes, lists and revokes keys. What opens is all that is printed to the results, for scripts.
final class KeysCommand {

    private final Keys keys;
    private final Screen screen;

    KeysCommand(Keys keys, Screen screen) {
        this.keys = keys;
        this.screen = screen;
    }

    int create(NewKey wanted) {
        boolean isFirst = keys.all().isEmpty();
        Keys.Made made = keys.make(wanted);
        screen.complain(line(made.key()));
        screen.complain("This opens the service. It is shown this once, for only its hash is kept:");
        screen.print(made.secret());
        if (isFirst) {
            screen.complain("From now on the service needs keys.");
        }
        return 0;
    }

    int list() {
        List<Key> all = keys.all();
        all.forEach(key -> screen.print(line(key)));
        return 0;
    }

    /// @param isGuarded whether callers need a key
    /// @return what it means that there are no keys
    static String none(boolean isGuarded) {
        return isGuarded
                ? "There are no keys, and the service needs one all the same: people sign in elsewhere, others can reach"
                        + " its address, or it had keys in a state that it has lost (docent.data/keys-needed)."
                : "There are no keys; whoever reaches the service may do everything.";
    }

    int revoke(String id) {
        if (!keys.revoke(id)) {
            screen.complain("No key in use has the id '" + id + "'; 'docent keys list' shows them.");
            return 2;
        }
        screen.complain("The key " + id + " opens nothing any more.");
        return 0;
    }

    private static String line(Key key) {
        return key.id() + "  " + key.inWords() + "; made " + key.madeAt()
                + key.revokedAt().map(at -> "; revoked " + at).orElse("");
    }
}
