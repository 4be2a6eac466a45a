package dev.docent.ingestion;

import dev.docent.document.DocumentId;
import dev.docent.state.StateDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/// Remembers what was last seen of each file. Changes are gathered until they are saved together.
final class KnownFiles {

    private static final int BATCH = 1_000;

    private final StateDatabase database;
    private Map<String, Optional<KnownFile>> changes = new LinkedHashMap<>();

    KnownFiles(StateDatabase database) {
        this.database = database;
    }

    /// @return what was saved, by the files' names
    Map<String, KnownFile> all() {
        var all = new HashMap<String, KnownFile>();
        List<KnownFile> rows =
                database.read(jdbc -> jdbc.query("select * from known_file", (row, _) -> file(row)), List.of());
        rows.forEach(row -> all.put(row.file(), row));
        return all;
    }

    synchronized void put(KnownFile file) {
        changes.put(file.file(), Optional.of(file));
    }

    synchronized void remove(String file) {
        changes.put(file, Optional.empty());
    }

    void save() {
        Map<String, Optional<KnownFile>> unsaved = takeChanges();
        if (!unsaved.isEmpty()) {
            database.write(jdbc -> save(unsaved, jdbc));
        }
    }

    private synchronized Map<String, Optional<KnownFile>> takeChanges() {
        var taken = changes;
        changes = new LinkedHashMap<>();
        return taken;
    }

    /// Deletes and inserts, since each database has a way of its own to do both at once.
    private static void save(Map<String, Optional<KnownFile>> changes, JdbcTemplate jdbc) {
        var names = new ArrayList<>(changes.keySet());
        jdbc.batchUpdate("delete from known_file where file = ?", names, BATCH, (row, name) -> row.setString(1, name));
        List<KnownFile> files =
                changes.values().stream().flatMap(Optional::stream).toList();
        jdbc.batchUpdate(
                "insert into known_file (file, document, bytes, modified, hash, certain) values (?, ?, ?, ?, ?, ?)",
                files,
                BATCH,
                (row, file) -> {
                    row.setString(1, file.file());
                    row.setString(2, file.document().value());
                    row.setLong(3, file.stamp().bytes());
                    row.setLong(4, file.stamp().modified());
                    row.setString(5, file.hash());
                    row.setBoolean(6, file.certain());
                });
    }

    private static KnownFile file(ResultSet row) throws SQLException {
        return new KnownFile(
                row.getString("file"),
                new DocumentId(row.getString("document")),
                new Stamp(row.getLong("bytes"), row.getLong("modified")),
                row.getString("hash"),
                row.getBoolean("certain"));
    }
}
