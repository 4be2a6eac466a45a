package dev.docent.index;

import dev.docent.index.engine.Bytes;
import dev.docent.index.engine.Entry;
import dev.docent.index.engine.Kept;
import dev.docent.index.engine.Part;
import dev.docent.index.engine.Space;
import dev.docent.index.engine.StoredDocument;
import dev.docent.index.engine.StoredPassage;
import dev.docent.index.engine.Words;
import dev.docent.passage.Passage;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/// Packs documents for an engine, and unpacks what it gives back.
final class Entrance {

    private Entrance() {}

    static Entry entry(CarriedDocument carried) {
        var summary = carried.document().summary();
        return new Entry(
                stored(carried.document()),
                summary.collection(),
                summary.published().map(it -> it.date()),
                carried.text().map(text -> bytes(Packed.text(text))),
                passages(carried.passages(), summary.title()),
                carried.document().space().isPresent() ? carried.vectors() : List.of());
    }

    private static StoredDocument stored(IndexedDocument document) {
        return new StoredDocument(
                document.summary().id(),
                bytes(Packed.summary(document.summary())),
                Bytes.of(document.sketch().bytes()),
                document.space().map(Entrance::space));
    }

    private static List<StoredPassage> passages(List<Passage> passages, String title) {
        var titleWords = new Words(Analysis.counts(title));
        return passages.stream()
                .map(passage -> new StoredPassage(
                        bytes(Packed.passage(passage)),
                        passage.dates(),
                        Map.of(
                                Part.TEXT, new Words(Analysis.counts(passage.columns() + "\n" + passage.text())),
                                Part.TITLE, titleWords,
                                Part.HEADING,
                                        new Words(Analysis.counts(
                                                passage.location().heading())))))
                .toList();
    }

    static Space space(EmbeddingSpace space) {
        return new Space(space.field(), space.dimension());
    }

    static IndexedDocument indexed(StoredDocument document) {
        return new IndexedDocument(
                Packed.summary(packed(document.summary())),
                new Sketch(document.sketch().array()),
                document.space().flatMap(space -> EmbeddingSpace.of(space.name())));
    }

    static List<Passage> passages(Kept kept) {
        return kept.values().stream()
                .map(value -> Packed.passage(packed(value)))
                .toList();
    }

    static BytesRef packed(Bytes bytes) {
        return new BytesRef(bytes.array());
    }

    private static Bytes bytes(BytesRef packed) {
        return Bytes.of(packed.bytes, packed.offset, packed.offset + packed.length);
    }
}
