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
    private final Spaces spaces;
    private volatile Optional<State> last = Optional.empty();

    /// How far the changes have come.
    ///
    /// @param table another number once the tables were made anew, or restored
    private record State(long table, long revision) {}

    DocumentTables(Database database, Spaces spaces) {
        this.database = database;
        this.spaces = spaces;
    }

    /// The latest revision is asked for first: what is committed meanwhile is told of again next time. Tables that are
    /// not those which were known, or are as they were before, are read as a whole.
    Changes changesSince(long revision, JdbcTemplate jdbc) {
        State state = jdbc.queryForObject(
                database.sql("select tableoid::bigint, revision from docent.state"),
                (row, _) -> new State(row.getLong(1), row.getLong(2)));
        long known = isContinued(state, revision) ? revision : Changes.NONE_KNOWN;
        last = Optional.of(state);
        return known == state.revision() ? new Changes(known, false, Map.of(), List.of()) : changes(known, state, jdbc);
    }

    private boolean isContinued(State state, long revision) {
        boolean sameTables = last.filter(it -> it.table() != state.table()).isEmpty();
        if (!sameTables) {
            spaces.forget();
        }
        return sameTables && state.revision() >= revision;
    }

    private Changes changes(long known, State state, JdbcTemplate jdbc) {
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
        return new Changes(state.revision(), known == Changes.NONE_KNOWN, put, removed);
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
