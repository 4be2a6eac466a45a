package dev.docent.index.pgvector;

import dev.docent.document.DocumentId;
import dev.docent.index.Filter;
import dev.docent.index.engine.Bytes;
import dev.docent.index.engine.Changes;
import dev.docent.index.engine.Engine;
import dev.docent.index.engine.Entry;
import dev.docent.index.engine.Hit;
import dev.docent.index.engine.Kept;
import dev.docent.index.engine.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Keeps the index in PostgreSQL. Each change is one transaction, and each search one statement, so that it sees a
/// document as it was before a change or after it.
final class PgvectorEngine implements Engine {

    private final Database database;
    private final EntryTables entries;
    private final DocumentTables documents;
    private final Spaces spaces;
    private final WordSearch words;
    private final VectorSearch vectors;

    PgvectorEngine(Database database) {
        this.database = database;
        this.spaces = new Spaces(database);
        this.entries = new EntryTables(database, spaces);
        this.documents = new DocumentTables(database, spaces);
        this.words = new WordSearch(database);
        this.vectors = new VectorSearch(database);
    }

    @Override
    public boolean put(Entry entry, OptionalLong expected) {
        return database.change(jdbc -> entries.put(entry, expected, jdbc));
    }

    @Override
    public void remove(DocumentId document) {
        database.change(jdbc -> entries.remove(document, jdbc));
    }

    /// Every change is safe once it is committed.
    @Override
    public void flush() {}

    @Override
    public Changes changesSince(long revision) {
        return database.read(jdbc -> documents.changesSince(revision, jdbc));
    }

    @Override
    public Optional<Bytes> text(DocumentId document) {
        return database.read(jdbc -> jdbc
                .query(
                        database.sql("select text from docent.document where id = ? and text is not null"),
                        (row, _) -> Bytes.of(row.getBytes(1)),
                        document.value())
                .stream()
                .findFirst());
    }

    @Override
    public Kept passages(DocumentId document) {
        String statement = database.sql("""
                select o.value, v.vector::text from docent.passage p
                join docent.passage_value o on o.passage = p.id
                left join docent.passage_vector v on v.passage = p.id
                where p.document = ? order by p.position""");
        return database.read(jdbc -> {
            var values = new ArrayList<Bytes>();
            var vectors = new ArrayList<float[]>();
            jdbc.query(
                    statement,
                    row -> {
                        values.add(Bytes.of(row.getBytes(1)));
                        Optional.ofNullable(row.getString(2))
                                .map(VectorText::vector)
                                .ifPresent(vectors::add);
                    },
                    document.value());
            return new Kept(values, vectors);
        });
    }

    @Override
    public List<Hit> matching(List<String> asked, int limit, Filter filter) {
        return database.read(jdbc -> words.search(asked, limit, filter, jdbc));
    }

    @Override
    public List<Hit> nearest(Space space, float[] vector, int limit, Filter filter) {
        return spaces.find(space)
                .map(kept -> database.inTransaction(jdbc -> vectors.search(kept, vector, limit, filter, jdbc)))
                .orElse(List.of());
    }

    @Override
    public void close() {
        database.close();
    }
}
