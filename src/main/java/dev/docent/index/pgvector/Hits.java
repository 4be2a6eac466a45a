package dev.docent.index.pgvector;

import dev.docent.document.DocumentId;
import dev.docent.index.engine.Bytes;
import dev.docent.index.engine.Hit;
import java.sql.ResultSet;
import java.sql.SQLException;

/// Reads what a search found.
final class Hits {

    private Hits() {}

    /// @param row document, revision, packed passage, score
    static Hit of(ResultSet row, int number) throws SQLException {
        return new Hit(new DocumentId(row.getString(1)), row.getLong(2), Bytes.of(row.getBytes(3)), row.getDouble(4));
    }
}
