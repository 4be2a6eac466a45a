package dev.docent.index;

import dev.docent.index.engine.EngineSource;
import java.time.Clock;
import java.util.List;

/// Opens the index wherever it is kept.
final class Stores {

    private final IndexFolder folder;
    private final List<EngineSource> engines;
    private final Embedder embedder;
    private final Clock clock;

    Stores(IndexFolder folder, List<EngineSource> engines, Embedder embedder, Clock clock) {
        this.folder = folder;
        this.engines = List.copyOf(engines);
        this.embedder = embedder;
        this.clock = clock;
    }

    DocumentIndex open(Store store) {
        return switch (store) {
            case LUCENE -> new LucenePassageIndex(folder, embedder, clock);
            case PGVECTOR, OPENSEARCH ->
                new EnginePassageIndex(source(store).open(IndexVersion.FORMAT), embedder, clock);
        };
    }

    private EngineSource source(Store store) {
        return engines.stream()
                .filter(source -> source.store() == store)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This build has no index store " + store));
    }
}
