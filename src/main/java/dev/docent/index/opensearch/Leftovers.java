package dev.docent.index.opensearch;

import dev.docent.index.IndexUnavailableException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Removes the passages of instances that died while they wrote them. Searches come upon them: they are of no
/// document, and they are old.
final class Leftovers {

    private static final Logger log = LoggerFactory.getLogger(Leftovers.class);

    private final PassageStore passages;
    private final GenerationNames names;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    Leftovers(PassageStore passages, GenerationNames names) {
        this.passages = passages;
        this.names = names;
    }

    /// @param generation one that is not current, however lately it was looked
    void found(String generation) {
        if (names.isOld(generation) && known.add(generation)) {
            Thread.ofVirtual().name("leftovers").start(() -> remove(generation));
        }
    }

    private void remove(String generation) {
        try {
            passages.remove(generation);
            log.info("Removed passages that an instance left behind when it died");
        } catch (IndexUnavailableException later) {
            log.debug("Passages that were left behind are removed another time", later);
            known.remove(generation);
        }
    }
}
