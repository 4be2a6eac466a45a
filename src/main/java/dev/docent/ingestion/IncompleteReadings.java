package dev.docent.ingestion;

import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.DocumentSummary.Status;
import dev.docent.state.StateDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/// Remembers which documents could not be read, or not whole, by the settings that are in force, so that they are read
/// again once there are other ones. Changes are gathered until they are saved together.
final class IncompleteReadings {

    /// A file that may not be to blame is read so often in all.
    private static final int ATTEMPTS = 3;

    private static final int BATCH = 1_000;

    private final StateDatabase database;
    private final String settings;
    private final Map<DocumentId, Reading> readings = new HashMap<>();
    private Map<DocumentId, Optional<Reading>> changes = new LinkedHashMap<>();
    private boolean loaded;

    /// @param hash the digest of what was read
    /// @param attempts how often; as many as there are where another one is of no use
    private record Reading(String hash, int attempts) {

        boolean isFinal() {
            return attempts >= ATTEMPTS;
        }
    }

    /// @param settings a digest of the settings by which files are read
    IncompleteReadings(StateDatabase database, String settings) {
        this.database = database;
        this.settings = settings;
    }

    /// @return whether more may come of a document's file by now than is known of it
    synchronized boolean isToBeReadAgain(DocumentSummary document) {
        if (document.status() == Status.INDEXED && document.problem().isEmpty()) {
            return false;
        }
        return find(document.id(), document.contentHash())
                .filter(Reading::isFinal)
                .isEmpty();
    }

    /// Notes that by these settings no more comes of the file.
    synchronized void note(DocumentId document, String hash) {
        put(document, Optional.of(new Reading(hash, ATTEMPTS)));
    }

    /// Notes a failure for which the file may not be to blame.
    ///
    /// @return whether another attempt is worth while
    synchronized boolean noteDoubtful(DocumentId document, String hash) {
        int before = find(document, hash).map(Reading::attempts).orElse(0);
        Reading now = new Reading(hash, before + 1);
        put(document, Optional.of(now));
        return !now.isFinal();
    }

    /// All of the document is known.
    synchronized void forget(DocumentId document) {
        if (all().containsKey(document)) {
            put(document, Optional.empty());
        }
    }

    private void put(DocumentId document, Optional<Reading> reading) {
        reading.ifPresentOrElse(it -> all().put(document, it), () -> all().remove(document));
        changes.put(document, reading);
    }

    private Optional<Reading> find(DocumentId document, String hash) {
        return Optional.ofNullable(all().get(document)).filter(it -> it.hash().equals(hash));
    }

    private Map<DocumentId, Reading> all() {
        if (!loaded) {
            refresh();
        }
        return readings;
    }

    /// Sees what other instances have noted.
    synchronized void refresh() {
        Map<DocumentId, Reading> saved = database.read(this::saved, Map.copyOf(readings));
        readings.clear();
        readings.putAll(saved);
        changes.forEach((document, reading) ->
                reading.ifPresentOrElse(it -> readings.put(document, it), () -> readings.remove(document)));
        loaded = true;
    }

    private Map<DocumentId, Reading> saved(JdbcTemplate jdbc) {
        var saved = new HashMap<DocumentId, Reading>();
        jdbc.query(
                "select * from incomplete_reading where settings = ?",
                row -> {
                    Reading reading = new Reading(row.getString("hash"), row.getInt("attempts"));
                    saved.put(new DocumentId(row.getString("document")), reading);
                },
                settings);
        return saved;
    }

    /// Forgets about documents that are gone.
    void keepOnly(Set<DocumentId> documents) {
        List<String> gone = database
                .read(
                        jdbc -> jdbc.queryForList("select document from incomplete_reading", String.class),
                        List.<String>of())
                .stream()
                .filter(document -> !documents.contains(new DocumentId(document)))
                .toList();
        if (!gone.isEmpty()) {
            database.write(jdbc -> delete(gone, jdbc));
        }
    }

    void save() {
        Map<DocumentId, Optional<Reading>> unsaved = takeChanges();
        if (!unsaved.isEmpty() && !database.write(jdbc -> save(unsaved, jdbc))) {
            giveBack(unsaved);
        }
    }

    private synchronized Map<DocumentId, Optional<Reading>> takeChanges() {
        var taken = changes;
        changes = new LinkedHashMap<>();
        return taken;
    }

    /// Takes back what could not be saved; what was noted since is newer.
    private synchronized void giveBack(Map<DocumentId, Optional<Reading>> unsaved) {
        unsaved.forEach(changes::putIfAbsent);
    }

    private static void delete(Collection<String> documents, JdbcTemplate jdbc) {
        jdbc.batchUpdate(
                "delete from incomplete_reading where document = ?",
                documents,
                BATCH,
                (row, document) -> row.setString(1, document));
    }

    /// Deletes and inserts, since each database has a way of its own to do both at once.
    private void save(Map<DocumentId, Optional<Reading>> unsaved, JdbcTemplate jdbc) {
        delete(unsaved.keySet().stream().map(DocumentId::value).toList(), jdbc);
        var known = new ArrayList<Map.Entry<DocumentId, Reading>>();
        unsaved.forEach((document, reading) -> reading.ifPresent(it -> known.add(Map.entry(document, it))));
        jdbc.batchUpdate(
                "insert into incomplete_reading (document, settings, hash, attempts) values (?, ?, ?, ?)",
                known,
                BATCH,
                (row, reading) -> {
                    row.setString(1, reading.getKey().value());
                    row.setString(2, settings);
                    row.setString(3, reading.getValue().hash());
                    row.setInt(4, reading.getValue().attempts());
                });
    }
}
