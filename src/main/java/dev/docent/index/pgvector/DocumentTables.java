package dev.docent.index.pgvector;

import dev.docent.document.DocumentId;
import dev.docent.index.engine.Bytes;
import dev.docent.index.engine.Changes;
import dev.docent.index.engine.Space;
import dev.docent.index.engine.StoredDocument;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/// Reads what is known of documents as a whole.
final class DocumentTables {

    private final Database database;

    DocumentTables(Database database) {
        this.database = database;
    }

    /// The latest revision is asked for first: what is committed meanwhile is told of again next time.
    Changes changesSince(long known, JdbcTemplate jdbc) {
        Long latest = jdbc.queryForObject(database.sql("select revision from docent.state"), Long.class);
        if (latest == null || latest == known) {
            return new Changes(known, false, Map.of(), List.of());
        }
        Map<StoredDocument, Long> put = new HashMap<>();
        jdbc.query(
                database.sql("""
                        select d.id, d.revision, d.summary, d.sketch, s.name, s.dimension
                        from docent.document d left join docent.space s on s.id = d.space where d.revision > ?"""),
                row -> {
                    put.put(document(row), row.getLong("revision"));
                },
                known);
        List<DocumentId> removed = jdbc.query(
                database.sql("select id from docent.removed_document where revision > ?"),
                (row, _) -> new DocumentId(row.getString(1)),
                known);
        return new Changes(latest, known == Changes.NONE_KNOWN, put, removed);
    }

    private static StoredDocument document(ResultSet row) throws SQLException {
        Optional<String> space = Optional.ofNullable(row.getString("name"));
        int dimension = row.getInt("dimension");
        return new StoredDocument(
                new DocumentId(row.getString("id")),
                Bytes.of(row.getBytes("summary")),
                Bytes.of(row.getBytes("sketch")),
                space.map(name -> new Space(name, dimension)));
    }
}
