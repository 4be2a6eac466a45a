package dev.docent.index;

import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.passage.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.KnnVectorValues.DocIndexIterator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Makes the entries of a document again from those that are stored, its vectors with them.
final class StoredEntries {

    private final IndexSearcher searcher;

    StoredEntries(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// @param document what is known of the document from now on
    List<Document> of(IndexedDocument document) throws IOException {
        return of(document, vectors(document));
    }

    /// @param vectors those that the document's passages have from now on
    List<Document> of(IndexedDocument document, List<float[]> vectors) throws IOException {
        List<Integer> text = numbers(document.summary().id(), Fields.TEXT_OF_DOCUMENT, 1);
        return text.isEmpty()
                ? List.of(Entries.of(document))
                : Entries.of(document, Packed.text(value(text.getFirst())), passages(document.summary()), vectors);
    }

    /// @return all that is kept of a document
    CarriedDocument carried(IndexedDocument document) throws IOException {
        List<Integer> text = numbers(document.summary().id(), Fields.TEXT_OF_DOCUMENT, 1);
        return text.isEmpty()
                ? new CarriedDocument(document, Optional.empty(), List.of(), List.of())
                : new CarriedDocument(
                        document,
                        Optional.of(Packed.text(value(text.getFirst()))),
                        passages(document.summary()),
                        vectors(document));
    }

    /// @return the document's passages in reading order
    List<Passage> passages(DocumentSummary document) throws IOException {
        var passages = new ArrayList<Passage>();
        for (int entry : numbers(document.id(), Fields.PASSAGE, document.passages())) {
            passages.add(Packed.passage(value(entry)));
        }
        return passages;
    }

    private List<float[]> vectors(IndexedDocument document) throws IOException {
        var vectors = new ArrayList<float[]>();
        if (document.space().isPresent()) {
            DocumentSummary summary = document.summary();
            for (int entry : numbers(summary.id(), Fields.PASSAGE, summary.passages())) {
                vectors.add(vector(entry, document.space().get().field()));
            }
        }
        return vectors;
    }

    /// @return the numbers of a document's entries, in the order in which they were written
    private List<Integer> numbers(DocumentId id, String kind, int limit) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.DOCUMENT, id.value())), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER)
                .build();
        var numbers = new ArrayList<Integer>();
        for (ScoreDoc hit : searcher.search(query, Math.max(1, limit), Sort.INDEXORDER).scoreDocs) {
            numbers.add(hit.doc);
        }
        return numbers;
    }

    private BytesRef value(int entry) throws IOException {
        return searcher.storedFields().document(entry, Set.of(Fields.VALUE)).getBinaryValue(Fields.VALUE);
    }

    private float[] vector(int entry, String field) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(entry, leaves));
        FloatVectorValues vectors = leaf.reader().getFloatVectorValues(field);
        DocIndexIterator entries = vectors.iterator();
        if (entries.advance(entry - leaf.docBase) != entry - leaf.docBase) {
            throw new IllegalStateException("A passage has no vector");
        }
        return vectors.vectorValue(entries.index()).clone();
    }
}
