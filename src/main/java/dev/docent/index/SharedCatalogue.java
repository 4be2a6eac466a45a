package dev.docent.index;

import dev.docent.document.DocumentId;
import dev.docent.index.engine.Changes;
import dev.docent.index.engine.Engine;
import dev.docent.index.engine.Hit;
import dev.docent.index.engine.StoredDocument;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What the documents of an engine are, held in memory. It follows what other instances change within a second; while
/// the engine cannot be reached it is asked no more than once a second.
final class SharedCatalogue {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Engine engine;
    private final Catalogue catalogue = new Catalogue();
    private final Map<DocumentId, Long> revisions = new ConcurrentHashMap<>();
    private long known = Changes.NONE_KNOWN;
    private volatile Look look = new Look(System.nanoTime() - FRESH.toNanos(), Optional.empty());

    /// When the engine was asked last, and what went wrong then.
    private record Look(long nanos, Optional<IndexUnavailableException> failure) {

        boolean isFresh() {
            return System.nanoTime() - nanos < FRESH.toNanos();
        }
    }

    SharedCatalogue(Engine engine) {
        this.engine = engine;
    }

    /// @return what is known, which is a second old at the most
    /// @throws IndexUnavailableException if the engine cannot be asked
    Catalogue current() {
        Look latest = look;
        if (!latest.isFresh()) {
            refresh(latest);
        }
        look.failure().ifPresent(failure -> {
            throw new IndexUnavailableException(failure);
        });
        return catalogue;
    }

    private synchronized void refresh(Look seen) {
        if (look.equals(seen)) {
            try {
                refresh();
            } catch (IndexUnavailableException failure) {
                look = new Look(System.nanoTime(), Optional.of(failure));
            }
        }
    }

    /// Sees what was changed until now.
    ///
    /// @throws IndexUnavailableException if the engine cannot be asked
    synchronized void refresh() {
        long now = System.nanoTime();
        Changes changes = engine.changesSince(known);
        if (changes.all()) {
            forgetAllBut(changes.put().keySet());
        }
        changes.removed().forEach(this::forget);
        changes.put().forEach(this::put);
        known = changes.latest();
        look = new Look(now, Optional.empty());
    }

    private void forgetAllBut(Set<StoredDocument> documents) {
        Set<DocumentId> gone = new HashSet<>(revisions.keySet());
        documents.forEach(document -> gone.remove(document.id()));
        gone.forEach(this::forget);
    }

    private void put(StoredDocument document, long revision) {
        catalogue.put(Entrance.indexed(document));
        revisions.put(document.id(), revision);
    }

    private void forget(DocumentId id) {
        catalogue.remove(id);
        revisions.remove(id);
    }

    /// @return what is known of the documents of these, with whatever changed since
    Catalogue with(Iterable<Hit> hits) {
        for (Hit hit : hits) {
            if (hit.revision() > revisions.getOrDefault(hit.document(), Changes.NONE_KNOWN)) {
                refresh();
                return catalogue;
            }
        }
        return current();
    }

    /// @return the revision that is known; empty if there is no such document
    OptionalLong revision(DocumentId id) {
        return Optional.ofNullable(revisions.get(id)).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
