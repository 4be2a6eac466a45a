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
        List<DocumentSummary> all = from.all();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("The index in " + store + " holds no documents: nothing is carried over,"
                    + " and the one in " + to + " stays as it is. Check that --docent.data and the store's settings"
                    + " name the right one. If the program was updated meanwhile, start the service over "
                    + store + " first: it makes the index anew from the documents.");
        }
        try (DocumentIndex target = stores.open(to)) {
            return carryOver(all, target, progress);
        }
    }

    private Report carryOver(List<DocumentSummary> all, DocumentIndex target, Progress progress) {
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
