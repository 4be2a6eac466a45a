package dev.docent.index.opensearch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Which generation of each document is known to be the current one, and which generations are not. Passages of a
/// document are written as a new generation beside the old one, and both change places by one write.
final class Generations {

    private static final int HIDDEN_AT_MOST = 1_000;

    /// @param revision of the document
    record Current(String generation, long revision) {}

    private final Map<String, Current> current = new ConcurrentHashMap<>();

    private final Map<String, Boolean> hidden = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > HIDDEN_AT_MOST;
        }
    });

    Optional<Current> of(String document) {
        return Optional.ofNullable(current.get(document));
    }

    boolean isCurrent(String document, String generation) {
        return of(document).filter(it -> it.generation().equals(generation)).isPresent();
    }

    /// What is older than what is known already is passed over.
    void know(String document, Current now) {
        Current before = current.get(document);
        Current kept = current.merge(document, now, (known, told) -> told.revision() > known.revision() ? told : known);
        hidden.remove(kept.generation());
        if (before != null && !before.generation().equals(kept.generation())) {
            hide(before.generation());
        }
    }

    void forget(String document) {
        Optional.ofNullable(current.remove(document)).ifPresent(gone -> hide(gone.generation()));
    }

    void forgetAll() {
        current.clear();
        hidden.clear();
    }

    void hide(String generation) {
        hidden.put(generation, true);
    }

    Set<String> hidden() {
        synchronized (hidden) {
            return Set.copyOf(hidden.keySet());
        }
    }
}
