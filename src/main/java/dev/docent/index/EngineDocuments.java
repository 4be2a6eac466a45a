package dev.docent.index;

import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents.DocumentText;
import dev.docent.index.PassageIndex.Progress;
import dev.docent.index.engine.Engine;
import dev.docent.index.engine.Kept;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/// Whole documents as an engine keeps them. Another instance may change one that is in hand here.
final class EngineDocuments {

    private final Engine engine;
    private final SharedCatalogue documents;

    EngineDocuments(Engine engine, SharedCatalogue documents) {
        this.engine = engine;
        this.documents = documents;
    }

    Optional<CarriedDocument> carried(DocumentId id) {
        return documents.current().indexed(id).map(document -> {
            Kept kept = engine.passages(id);
            return new CarriedDocument(document, text(id), Entrance.passages(kept), kept.vectors());
        });
    }

    Optional<DocumentText> text(DocumentId id) {
        return engine.text(id).map(text -> Packed.text(Entrance.packed(text)));
    }

    /// One that was changed meanwhile is changed as it is now.
    void change(DocumentId id, UnaryOperator<CarriedDocument> change) {
        boolean done = false;
        while (!done) {
            documents.refresh();
            OptionalLong revision = documents.revision(id);
            done = carried(id)
                    .map(document -> engine.put(Entrance.entry(change.apply(document)), revision))
                    .orElse(true);
        }
        documents.refresh();
    }

    /// One that was replaced or removed meanwhile is left alone; whoever did that sees to its vectors, too.
    ///
    /// @return false if it was to stop
    boolean embed(DocumentId id, Embedder embedder, Progress progress) {
        documents.refresh();
        OptionalLong revision = documents.revision(id);
        Optional<CarriedDocument> kept = carried(id);
        return kept.isEmpty() || embed(kept.get(), revision, embedder, progress);
    }

    private boolean embed(CarriedDocument kept, OptionalLong revision, Embedder embedder, Progress progress) {
        DocumentSummary summary = kept.document().summary();
        Optional<Vectors> made = embedder.passages(summary.title(), summary.published(), kept.passages(), progress);
        made.ifPresent(vectors -> put(kept, vectors, revision));
        return made.isPresent();
    }

    private void put(CarriedDocument kept, Vectors vectors, OptionalLong revision) {
        var embedded =
                new IndexedDocument(kept.document().summary(), kept.document().sketch(), vectors.space());
        var document = new CarriedDocument(embedded, kept.text(), kept.passages(), vectors.all());
        engine.put(Entrance.entry(document), revision);
        documents.refresh();
    }
}
