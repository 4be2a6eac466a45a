package dev.docent.bench.instances;

import dev.docent.LocalPostgres;
import dev.docent.bench.Report;
import dev.docent.bench.instances.Talker.Transcript;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Compares what stands at the end with what must stand.
record Verdict(Instances instances, Tally tally) {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String WITHIN = "!/";

    /// Waits until each instance lists the files that there are, and has nothing to do.
    void awaitDocuments(Set<String> files) throws InterruptedException {
        long start = System.nanoTime();
        for (Instance instance : instances.all()) {
            while (!isUpToDate(instance, files) && System.nanoTime() - start < PATIENCE.toNanos()) {
                Thread.sleep(1_000);
            }
            double seconds = Report.millisecondsSince(start) / 1_000;
            Report.figure("until " + instance.name() + " had taken in all", seconds, "s");
        }
    }

    private static boolean isUpToDate(Instance instance, Set<String> files) throws InterruptedException {
        return instance.get("/api/v1/ingestions/latest") instanceof Outcome.Answered(var run)
                && run.path("state").asString().equals("done")
                && topLevel(Shelf.of(instance)).equals(files);
    }

    private static Set<String> topLevel(Shelf shelf) {
        Set<String> files = new TreeSet<>(shelf.files());
        files.removeIf(file -> file.contains(WITHIN));
        return files;
    }

    /// @param undisturbed what an instance of its own makes of the same folder
    void documents(Set<String> files, Shelf undisturbed) throws InterruptedException {
        for (Instance instance : instances.all()) {
            Shelf shelf = Shelf.withTexts(instance);
            Set<String> lost = new TreeSet<>(files);
            lost.removeAll(shelf.files());
            Set<String> left = topLevel(shelf);
            left.removeAll(files);
            Report.line(instance.name());
            Report.figure("documents expected", undisturbed.documents().size(), "");
            Report.figure("documents found", shelf.documents().size(), "");
            Report.figure("passages expected", undisturbed.passages(), "");
            Report.figure("passages found", shelf.passages(), "");
            show("documents lost", lost);
            show("documents whose files are gone", left);
            show("documents doubled", shelf.doubled());
            show("documents other than undisturbed ones", shelf.without(undisturbed));
            show("undisturbed documents that are missing", undisturbed.without(shelf));
        }
    }

    private void show(String what, Collection<String> found) {
        Report.figure(what, found.size(), "");
        found.forEach(one -> tally.fault(what + ": " + one));
    }

    void conversations(Collection<Transcript> transcripts) throws InterruptedException {
        int turns = transcripts.stream().mapToInt(it -> it.answers().size()).sum();
        Report.figure("conversations", transcripts.size(), "");
        Report.figure("turns expected", turns, "");
        for (Instance instance : instances.all()) {
            int found = 0;
            for (Transcript transcript : transcripts) {
                found += found(transcript, instance);
            }
            Report.figure("turns that " + instance.name() + " remembers", found, "");
        }
    }

    private int found(Transcript transcript, Instance instance) throws InterruptedException {
        Optional<List<JsonNode>> turns = Turns.of(transcript.conversation(), instance);
        List<String> remembered = turns.orElse(List.of()).stream()
                .map(turn -> turn.path("answerId").asString())
                .toList();
        if (!remembered.equals(transcript.answers())) {
            tally.fault("conversation " + transcript.conversation() + " at " + instance.name() + " has " + remembered
                    + " instead of " + transcript.answers());
        }
        Set<String> known = new HashSet<>(remembered);
        known.retainAll(transcript.answers());
        return known.size();
    }

    void feedback(Set<String> opinions, LocalPostgres state) throws SQLException {
        Report.figure("opinions taken", opinions.size(), "");
        int kept = count("select count(*) from docent.put_question where helpful is not null", state);
        Report.figure("opinions kept, those included whose taker was killed", kept, "");
        if (kept < opinions.size()) {
            tally.fault("opinions lost: " + (opinions.size() - kept));
        }
    }

    private static int count(String query, LocalPostgres state) throws SQLException {
        try (Connection connection = DriverManager.getConnection(state.url());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }
}
