package dev.docent.ingestion;

import dev.docent.document.DocumentId;
import dev.docent.state.StateDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
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
        if (!unsaved.isEmpty() && !database.write(jdbc -> save(unsaved, jdbc))) {
            giveBack(unsaved);
        }
    }

    private synchronized Map<String, Optional<KnownFile>> takeChanges() {
        var taken = changes;
        changes = new LinkedHashMap<>();
        return taken;
    }

    /// Takes back what could not be saved; what was seen since is newer.
    private synchronized void giveBack(Map<String, Optional<KnownFile>> unsaved) {
        unsaved.forEach(changes::putIfAbsent);
    }

    /// Deletes and inserts, since each database has a way of its own to do both at once.
    private static void save(Map<String, Optional<KnownFile>> changes, JdbcTemplate jdbc) {
        List<String> keys = changes.keySet().stream().map(FileKey::of).toList();
        jdbc.batchUpdate("delete from known_file where file = ?", keys, BATCH, (row, key) -> row.setString(1, key));
        List<KnownFile> files =
                changes.values().stream().flatMap(Optional::stream).toList();
        jdbc.batchUpdate(
                "insert into known_file (file, document, bytes, modified, hash, certain, whole_name)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                files,
                BATCH,
                (row, file) -> {
                    String key = FileKey.of(file.file());
                    row.setString(1, key);
                    row.setString(2, file.document().value());
                    row.setLong(3, file.stamp().bytes());
                    row.setLong(4, file.stamp().modified());
                    row.setString(5, file.hash());
                    row.setBoolean(6, file.certain());
                    row.setString(7, key.equals(file.file()) ? null : file.file());
                });
    }

    private static KnownFile file(ResultSet row) throws SQLException {
        return new KnownFile(
                Optional.ofNullable(row.getString("whole_name")).orElse(row.getString("file")),
                new DocumentId(row.getString("document")),
                new Stamp(row.getLong("bytes"), row.getLong("modified")),
                row.getString("hash"),
                row.getBoolean("certain"));
    }
}
