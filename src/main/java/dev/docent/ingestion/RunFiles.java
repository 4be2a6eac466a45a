package dev.docent.ingestion;

import dev.docent.ingestion.IngestionReport.FileReport;
import dev.docent.ingestion.IngestionReport.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What has become of each file of a run so far. Not safe for use by many threads.
final class RunFiles {

    private final Map<String, FileReport> files = new TreeMap<>();
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    /// What was noted, in that order.
    private final List<FileReport> notes = new ArrayList<>();

    /// What became of files before the run was cut off.
    private final Map<String, FileReport> earlier = new HashMap<>();

    private Map<String, FileReport> unsaved = new LinkedHashMap<>();

    void resume(Collection<FileReport> reports) {
        reports.forEach(report -> earlier.put(report.file(), report));
    }

    void expect(String name) {
        put(new FileReport(name, Outcome.WAITING, Optional.empty()));
    }

    /// A file that the run took in before it was cut off was not unchanged in this run.
    void note(FileReport report) {
        FileReport noted = report.outcome() == Outcome.UNCHANGED ? earlier.getOrDefault(report.file(), report) : report;
        put(noted);
        notes.add(noted);
        if (isKept(noted.outcome())) {
            unsaved.put(noted.file(), noted);
        }
    }

    /// Takes a file out of the run.
    void leave(String name) {
        Optional.ofNullable(files.remove(name)).ifPresent(left -> counts.merge(left.outcome(), -1, Integer::sum));
    }

    private void put(FileReport report) {
        Optional.ofNullable(files.put(report.file(), report))
                .ifPresent(before -> counts.merge(before.outcome(), -1, Integer::sum));
        counts.merge(report.outcome(), 1, Integer::sum);
    }

    /// Unchanged files are kept by their names alone, and the others are not at their end.
    private static boolean isKept(Outcome outcome) {
        return switch (outcome) {
            case INDEXED, TRUNCATED, FAILED -> true;
            case WAITING, READING, UNCHANGED -> false;
        };
    }

    /// @return what is to be saved and was not handed out before
    List<FileReport> takeUnsaved() {
        var taken = unsaved;
        unsaved = new LinkedHashMap<>();
        return List.copyOf(taken.values());
    }

    /// Takes back what could not be saved; what was noted since is newer.
    void giveBack(List<FileReport> reports) {
        reports.forEach(report -> unsaved.putIfAbsent(report.file(), report));
    }

    /// @return whether the file turned out to be as it was, in this part of the run at least
    boolean isUnchanged(String name) {
        FileReport now = files.get(name);
        return now != null && (now.outcome() == Outcome.UNCHANGED || now.equals(earlier.get(name)));
    }

    List<String> unchanged() {
        return files.values().stream()
                .filter(file -> file.outcome() == Outcome.UNCHANGED)
                .map(FileReport::file)
                .toList();
    }

    Map<Outcome, Integer> counts() {
        return Map.copyOf(counts);
    }

    List<FileReport> all() {
        return List.copyOf(files.values());
    }

    /// @param known how many notes were looked at before
    List<FileReport> notesAfter(int known) {
        return List.copyOf(notes.subList(Math.min(known, notes.size()), notes.size()));
    }
}
