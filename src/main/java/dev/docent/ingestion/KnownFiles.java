package dev.docent.ingestion;

import dev.docent.document.DocumentId;
import dev.docent.document.Uploads;
import dev.docent.state.StateDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/// Remembers what was last seen of each file. Changes are gathered until they are saved together.
final class KnownFiles {

    private static final int BATCH = 1_000;

    private final StateDatabase database;
    private final Uploads uploads;
    private Map<String, Optional<KnownFile>> changes = new LinkedHashMap<>();

    /// The names of uploads that lie here.
    private volatile Set<String> uploaded = Set.of();

    KnownFiles(StateDatabase database, Uploads uploads) {
        this.database = database;
        this.uploads = uploads;
    }

    /// @return where uploads of this instance lie; empty where no other instance could have any
    String here() {
        return database.isShared() ? uploads.place() : "";
    }

    /// @return what was saved, by the files' names, but for uploads that lie elsewhere
    Map<String, KnownFile> all() {
        var all = new HashMap<String, KnownFile>();
        String here = here();
        List<KnownFile> rows = database.read(
                jdbc -> jdbc.query("select * from known_file where place in ('', ?)", (row, _) -> file(row), here),
                List.of());
        rows.forEach(row -> all.put(row.file(), row));
        return all;
    }

    /// @return where the uploads lie that this instance does not see, by the files' names
    /// @throws dev.docent.state.StateUnavailableException if that cannot be told now
    Map<String, String> elsewhere() {
        if (!database.isShared()) {
            return Map.of();
        }
        var elsewhere = new HashMap<String, String>();
        String here = here();
        database.get(jdbc -> jdbc.queryForList(
                        "select coalesce(whole_name, file) as file, place from known_file where place not in ('', ?)",
                        here))
                .forEach(row -> elsewhere.put((String) row.get("file"), (String) row.get("place")));
        return elsewhere;
    }

    /// Remembers where uploads lie before they are indexed: another instance, which may not see them, is not
    /// to take them for documents whose files are gone.
    ///
    /// @param files all that are here
    /// @param known what was last seen of them
    void noteUploads(List<Listed> files, Map<String, KnownFile> known) {
        if (!database.isShared()) {
            return;
        }
        List<Listed> here =
                files.stream().filter(file -> uploads.isUpload(file.file())).toList();
        uploaded = here.stream().map(Listed::name).collect(Collectors.toSet());
        Set<String> noted = here.isEmpty() ? Set.of() : noted();
        here.stream()
                .filter(file -> !noted.contains(file.name()))
                .forEach(file -> put(known.getOrDefault(file.name(), KnownFile.unread(file))));
        save();
    }

    private Set<String> noted() {
        String here = here();
        return Set.copyOf(database.get(jdbc -> jdbc.queryForList(
                "select coalesce(whole_name, file) from known_file where place = ?", String.class, here)));
    }

    synchronized void put(KnownFile file) {
        changes.put(file.file(), Optional.of(file));
    }

    synchronized void remove(String file) {
        changes.put(file, Optional.empty());
    }

    void save() {
        Map<String, Optional<KnownFile>> unsaved = takeChanges();
        Set<String> placed = uploaded;
        String here = placed.isEmpty() ? "" : here();
        if (!unsaved.isEmpty()
                && !database.write(jdbc -> save(unsaved, file -> placed.contains(file) ? here : "", jdbc))) {
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
    private static void save(Map<String, Optional<KnownFile>> changes, UnaryOperator<String> place, JdbcTemplate jdbc) {
        List<String> keys = changes.keySet().stream().map(FileKey::of).toList();
        jdbc.batchUpdate("delete from known_file where file = ?", keys, BATCH, (row, key) -> row.setString(1, key));
        List<KnownFile> files =
                changes.values().stream().flatMap(Optional::stream).toList();
        jdbc.batchUpdate(
                "insert into known_file (file, document, bytes, modified, hash, certain, whole_name, place)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
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
                    row.setString(8, place.apply(file.file()));
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
