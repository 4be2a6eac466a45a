package dev.docent.index;

import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents.DocumentText;
import dev.docent.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/// Makes the index entries of a document: its passages, its text, itself.
final class Entries {

    private Entries() {}

    /// @param vectors one for each passage, in the document's space; none if it has no space
    static List<Document> of(
            IndexedDocument document, DocumentText text, List<Passage> passages, List<float[]> vectors) {
        DocumentSummary summary = document.summary();
        var entries = new ArrayList<Document>();
        for (int i = 0; i < passages.size(); i++) {
            Document entry = passage(summary, passages.get(i));
            if (document.space().isPresent()) {
                entry.add(vector(document.space().get(), vectors.get(i)));
            }
            entries.add(entry);
        }
        entries.add(entry(summary, Fields.TEXT_OF_DOCUMENT, Packed.text(text)));
        entries.add(of(document));
        return entries;
    }

    static List<Document> of(CarriedDocument carried) {
        return carried.text()
                .map(text -> of(carried.document(), text, carried.passages(), carried.vectors()))
                .orElseGet(() -> List.of(of(carried.document())));
    }

    private static KnnFloatVectorField vector(EmbeddingSpace space, float[] vector) {
        return new KnnFloatVectorField(space.field(), vector, VectorSimilarityFunction.DOT_PRODUCT);
    }

    /// @return the entry of a document without its text
    static Document of(IndexedDocument document) {
        Document entry = entry(document.summary(), Fields.SUMMARY, Packed.summary(document.summary()));
        entry.add(new StoredField(Fields.SKETCH, document.sketch().bytes()));
        document.space().ifPresent(space -> entry.add(new StoredField(Fields.SPACE, space.field())));
        return entry;
    }

    private static Document passage(DocumentSummary summary, Passage passage) {
        Document entry = entry(summary, Fields.PASSAGE, Packed.passage(passage));
        entry.add(new KeywordField(Fields.COLLECTION, summary.collection().name(), Store.NO));
        summary.published()
                .ifPresent(published -> entry.add(
                        new LongField(Fields.PUBLISHED, published.date().toEpochDay(), Store.NO)));
        passage.dates().forEach(days -> entry.add(Dates.field(days)));
        entry.add(new TextField(Fields.TEXT, passage.columns() + "\n" + passage.text(), Store.NO));
        entry.add(new TextField(Fields.TITLE, summary.title(), Store.NO));
        entry.add(new TextField(Fields.HEADING, passage.location().heading(), Store.NO));
        return entry;
    }

    private static Document entry(DocumentSummary summary, String kind, BytesRef value) {
        var entry = new Document();
        entry.add(new StringField(Fields.DOCUMENT, summary.id().value(), Store.NO));
        entry.add(new StringField(Fields.KIND, kind, Store.NO));
        entry.add(new StoredField(Fields.VALUE, value));
        return entry;
    }
}
