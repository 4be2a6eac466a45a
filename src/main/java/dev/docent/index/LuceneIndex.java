package dev.docent.index;

import dev.docent.document.DocumentId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// The index on disk: writes documents' entries, searches them. A search sees what was written before it began.
final class LuceneIndex implements AutoCloseable {

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Freshness freshness;

    LuceneIndex(IndexWriter writer) throws IOException {
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
                var searcher = new IndexSearcher(reader);
                searcher.setSimilarity(Analysis.SIMILARITY);
                return searcher;
            }
        });
        this.freshness = new Freshness(searchers);
    }

    /// A part of the index that was found.
    record Found(BytesRef value, double score) {}

    void replace(DocumentId id, List<Document> entries) throws IOException {
        writer.updateDocuments(new Term(Fields.DOCUMENT, id.value()), entries);
        freshness.changed();
    }

    void remove(DocumentId id) throws IOException {
        writer.deleteDocuments(new Term(Fields.DOCUMENT, id.value()));
        freshness.changed();
    }

    void commit() throws IOException {
        writer.commit();
    }

    /// Reading of what the index held when it began.
    interface Reading {
        void of(StoredEntries stored) throws IOException;
    }

    void read(Reading reading) throws IOException {
        freshness.refresh();
        IndexSearcher searcher = searchers.acquire();
        try {
            reading.of(new StoredEntries(searcher));
        } finally {
            searchers.release(searcher);
        }
    }

    /// @return the best entries, best first
    List<Found> search(Query query, int limit) throws IOException {
        freshness.refresh();
        IndexSearcher searcher = searchers.acquire();
        try {
            StoredFields stored = searcher.storedFields();
            var found = new ArrayList<Found>();
            for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
                found.add(new Found(value(stored, hit.doc), hit.score));
            }
            return found;
        } finally {
            searchers.release(searcher);
        }
    }

    /// @return one of a document's entries, if it is there
    List<Found> entry(DocumentId id, String kind) throws IOException {
        return search(
                new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(Fields.DOCUMENT, id.value())), Occur.FILTER)
                        .add(new TermQuery(new Term(Fields.KIND, kind)), Occur.FILTER)
                        .build(),
                1);
    }

    /// Hands over what is known of every document.
    void documents(Consumer<IndexedDocument> consumer) throws IOException {
        freshness.refresh();
        IndexSearcher searcher = searchers.acquire();
        try {
            var query = new TermQuery(new Term(Fields.KIND, Fields.SUMMARY));
            StoredFields stored = searcher.storedFields();
            int all = Math.max(1, searcher.count(query));
            for (ScoreDoc hit : searcher.search(query, all).scoreDocs) {
                consumer.accept(document(stored.document(hit.doc, Set.of(Fields.VALUE, Fields.SKETCH, Fields.SPACE))));
            }
        } finally {
            searchers.release(searcher);
        }
    }

    private static IndexedDocument document(Document entry) {
        return new IndexedDocument(
                Packed.summary(entry.getBinaryValue(Fields.VALUE)),
                new Sketch(BytesRef.deepCopyOf(entry.getBinaryValue(Fields.SKETCH)).bytes),
                Optional.ofNullable(entry.get(Fields.SPACE)).flatMap(EmbeddingSpace::of));
    }

    /// @return whether it can still be written to; a write that failed may have closed it
    boolean isOpen() {
        return writer.isOpen();
    }

    /// Closes it without keeping what was written since the last commit.
    void abandon() throws IOException {
        freshness.close();
        searchers.close();
        writer.rollback();
        writer.getDirectory().close();
    }

    private static BytesRef value(StoredFields stored, int document) throws IOException {
        return stored.document(document, Set.of(Fields.VALUE)).getBinaryValue(Fields.VALUE);
    }

    @Override
    public void close() throws IOException {
        freshness.close();
        searchers.close();
        writer.close();
        writer.getDirectory().close();
    }
}
