package dev.docent.index.pgvector;

import dev.docent.document.DocumentId;
import dev.docent.index.engine.Bytes;
import dev.docent.index.engine.Entry;
import dev.docent.index.engine.Space;
import dev.docent.index.engine.StoredDocument;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.JdbcTemplate;

/// Writes documents with their passages, in a transaction of the caller's.
final class EntryTables {

    private static final List<String> OF_PASSAGES = List.of("posting", "passage_value", "passage_vector");

    private final Database database;
    private final Spaces spaces;
    private final PassageTables passages;

    EntryTables(Database database, Spaces spaces) {
        this.database = database;
        this.spaces = spaces;
        this.passages = new PassageTables(database);
    }

    /// @return false if another revision is there than the expected one
    boolean put(Entry entry, OptionalLong expected, JdbcTemplate jdbc) {
        long revision = nextRevision(jdbc);
        DocumentId id = entry.document().id();
        if (expected.isPresent() && !expected.equals(revision(id, jdbc))) {
            return false;
        }
        forget(id, jdbc);
        jdbc.update(database.sql("delete from docent.removed_document where id = ?"), id.value());
        Optional<Integer> space = entry.document().space().map(it -> number(it, jdbc));
        var totals = PartTotals.of(entry.passages());
        insert(entry, revision, space, totals, jdbc);
        add(totals, jdbc);
        passages.insert(entry, space, jdbc);
        return true;
    }

    /// Has every other change wait until this transaction ends.
    private long nextRevision(JdbcTemplate jdbc) {
        Long next = jdbc.queryForObject(
                database.sql("update docent.state set revision = revision + 1 returning revision"), Long.class);
        return next == null ? 0 : next;
    }

    private OptionalLong revision(DocumentId id, JdbcTemplate jdbc) {
        return jdbc
                .queryForList(database.sql("select revision from docent.document where id = ?"), Long.class, id.value())
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private int number(Space space, JdbcTemplate jdbc) {
        return spaces.number(space, jdbc).number();
    }

    private void insert(Entry entry, long revision, Optional<Integer> space, PartTotals totals, JdbcTemplate jdbc) {
        StoredDocument document = entry.document();
        jdbc.update(
                database.sql("""
                        insert into docent.document
                        (id, revision, summary, sketch, space, text, part_passages, part_words)
                        values (?, ?, ?, ?, ?, ?, ?, ?)"""),
                document.id().value(),
                revision,
                document.summary().array(),
                document.sketch().array(),
                space.orElse(null),
                entry.text().map(Bytes::array).orElse(null),
                totals.passages(),
                totals.words());
    }

    private void add(PartTotals totals, JdbcTemplate jdbc) {
        jdbc.update(database.sql("""
                        update docent.part_total t set passages = t.passages + d.passages, words = t.words + d.words
                        from unnest(?::int[], ?::bigint[], ?::bigint[]) as d (part, passages, words)
                        where t.part = d.part"""), PartTotals.parts(), totals.passages(), totals.words());
    }

    /// @return whether it was there
    boolean remove(DocumentId id, JdbcTemplate jdbc) {
        long revision = nextRevision(jdbc);
        boolean known = forget(id, jdbc);
        if (known) {
            jdbc.update(
                    database.sql("insert into docent.removed_document (id, revision) values (?, ?)"),
                    id.value(),
                    revision);
        }
        return known;
    }

    private boolean forget(DocumentId id, JdbcTemplate jdbc) {
        String text = id.value();
        jdbc.update(database.sql("""
                        update docent.part_total t
                        set passages = t.passages - d.part_passages[t.part + 1], words = t.words - d.part_words[t.part + 1]
                        from docent.document d where d.id = ?"""), text);
        for (String table : OF_PASSAGES) {
            jdbc.update(
                    database.sql("delete from docent." + table
                            + " where passage in (select id from docent.passage where document = ?)"),
                    text);
        }
        return jdbc.update(database.sql("delete from docent.document where id = ?"), text) > 0;
    }
}
