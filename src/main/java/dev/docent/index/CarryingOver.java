package dev.docent.index;

import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Carries the index that is open over to another store.
final class CarryingOver implements Reindexing {

    /// Saved so often, a document that broke off costs little.
    private static final int FLUSH_EVERY = 100;

    private final DocumentIndex from;
    private final Store store;
    private final Stores stores;

    CarryingOver(DocumentIndex from, Store store, Stores stores) {
        this.from = from;
        this.store = store;
        this.stores = stores;
    }

    @Override
    public Report carryOver(Store to, Progress progress) {
        if (to == store) {
            throw new IllegalArgumentException("The index is kept there already: " + to);
        }
        try (DocumentIndex target = stores.open(to)) {
            return carryOver(target, progress);
        }
    }

    private Report carryOver(DocumentIndex target, Progress progress) {
        List<DocumentSummary> all = from.all();
        int removed = removeOthers(target, all);
        int copied = 0;
        for (int i = 0; i < all.size(); i++) {
            Optional<CarriedDocument> missing =
                    from.carried(all.get(i).id()).filter(it -> !target.holds(it.document()));
            missing.ifPresent(target::put);
            copied += missing.isPresent() ? 1 : 0;
            if ((i + 1) % FLUSH_EVERY == 0) {
                target.flush();
            }
            progress.done(i + 1, all.size());
        }
        target.flush();
        return new Report(copied, all.size() - copied, removed, target.passages());
    }

    private static int removeOthers(DocumentIndex target, List<DocumentSummary> all) {
        Set<DocumentId> wanted = new HashSet<>();
        all.forEach(document -> wanted.add(document.id()));
        List<DocumentSummary> others = target.all().stream()
                .filter(document -> !wanted.contains(document.id()))
                .toList();
        others.forEach(document -> target.remove(document.id()));
        return others.size();
    }
}
