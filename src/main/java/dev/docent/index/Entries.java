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

    /// @param vectors one for each passage
    static List<Document> of(
            DocumentSummary summary, Sketch sketch, DocumentText text, List<Passage> passages, List<float[]> vectors) {
        var entries = new ArrayList<Document>();
        for (int i = 0; i < passages.size(); i++) {
            entries.add(passage(summary, passages.get(i), vectors.get(i)));
        }
        entries.add(entry(summary, Fields.TEXT_OF_DOCUMENT, Packed.text(text)));
        entries.add(of(summary, sketch));
        return entries;
    }

    /// @return the entry of a document without its text
    static Document of(DocumentSummary summary, Sketch sketch) {
        Document entry = entry(summary, Fields.SUMMARY, Packed.summary(summary));
        entry.add(new StoredField(Fields.SKETCH, sketch.bytes()));
        return entry;
    }

    private static Document passage(DocumentSummary summary, Passage passage, float[] vector) {
        Document entry = entry(summary, Fields.PASSAGE, Packed.passage(passage));
        entry.add(new KeywordField(Fields.COLLECTION, summary.collection().name(), Store.NO));
        summary.published()
                .ifPresent(published -> entry.add(
                        new LongField(Fields.PUBLISHED, published.date().toEpochDay(), Store.NO)));
        passage.dates().forEach(days -> entry.add(Dates.field(days)));
        entry.add(new TextField(Fields.TEXT, passage.columns() + "\n" + passage.text(), Store.NO));
        entry.add(new TextField(Fields.TITLE, summary.title(), Store.NO));
        entry.add(new TextField(Fields.HEADING, passage.location().heading(), Store.NO));
        entry.add(new KnnFloatVectorField(Fields.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
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
