package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentSummary;
import dev.docent.index.IndexUnavailableException;
import dev.docent.index.IndexUnwritableException;
import dev.docent.index.PassageIndex;
import dev.docent.state.Claims.Claim;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/// Takes in the files of a run, several at a time: those that are new or changed are read, once they are
/// written to their end.
final class Intake {

    /// Clocks may differ by as much.
    private static final Duration MARGIN = Duration.ofMillis(20);

    /// The golden ratio's part of 2^32: neighbours among names come to lie far apart (Knuth, The Art of Computer
    /// Programming 3, 6.4).
    private static final int SCATTERING = 0x9E3779B9;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final FileIngestion files;
    private final IndexedFiles documents;
    private final PassageIndex index;
    private final KnownFiles knownFiles;
    private final IncompleteReadings incomplete;
    private final PastRuns runs;
    private final Settling settling;
    private final FileClaims claims;
    private final Clock clock;
    private final int threads;

    Intake(
            FileIngestion files,
            IndexedFiles documents,
            PassageIndex index,
            KnownFiles knownFiles,
            IncompleteReadings incomplete,
            PastRuns runs,
            Settling settling,
            FileClaims claims,
            Clock clock,
            int threads) {
        this.files = files;
        this.documents = documents;
        this.index = index;
        this.knownFiles = knownFiles;
        this.incomplete = incomplete;
        this.runs = runs;
        this.settling = settling;
        this.claims = claims;
        this.clock = clock;
        this.threads = threads;
    }

    /// @param known what was last seen of the files
    /// @param thorough whether files are compared by their content, even where size and time are as before
    void takeIn(List<Listed> found, Map<String, KnownFile> known, boolean thorough, Run run)
            throws InterruptedException {
        var unsettled = new ArrayList<Listed>();
        var work = new ArrayList<Task>();
        for (Listed file : found) {
            boolean asBefore = documents.isAsBefore(file, known);
            if (!asBefore && !settling.isSettled(file)) {
                unsettled.add(file);
            } else {
                work.add(new Task(file, asBefore && !thorough));
                expect(file, asBefore && !documents.isToBeEmbedded(file.file()), run);
            }
        }
        perform(mixed(work), run);
        if (!unsettled.isEmpty()) {
            takeInLater(unsettled, run);
        }
    }

    /// A file, and whether it is taken to be as it was without a look at its content.
    private record Task(Listed file, boolean asBefore) {}

    /// Folders keep files of a kind together. In an order that follows nothing that they hold, what is done tells of
    /// what is left: the time left proves true.
    private static List<Task> mixed(List<Task> tasks) {
        return tasks.stream()
                .sorted(Comparator.comparingInt(task -> task.file().name().hashCode() * SCATTERING))
                .toList();
    }

    private static void expect(Listed file, boolean isDone, Run run) {
        if (!isDone) {
            run.expectWork(file.name(), file.stamp().bytes());
        }
    }

    /// Files that somebody is still writing get one more chance; then they are left to the next run.
    private void takeInLater(List<Listed> unsettled, Run run) throws InterruptedException {
        run.pause(settling.time().plus(MARGIN));
        List<Listed> now =
                unsettled.stream().flatMap(file -> file.again().stream()).toList();
        Map<Boolean, List<Listed>> settled = now.stream().collect(Collectors.partitioningBy(settling::isSettled));
        List<Listed> ready = run.isCutShort() ? List.of() : settled.getOrDefault(true, List.of());
        unsettled.stream()
                .filter(file -> ready.stream().noneMatch(it -> it.name().equals(file.name())))
                .forEach(file -> run.leave(file.name()));
        ready.forEach(file -> expect(file, false, run));
        perform(ready.stream().map(file -> new Task(file, false)).toList(), run);
    }

    /// What another instance has in hand is looked at again until that one is done with it, or has died.
    private void perform(List<Task> tasks, Run run) throws InterruptedException {
        List<Listed> elsewhere = performOnce(tasks, run);
        while (!elsewhere.isEmpty() && run.goesOn()) {
            run.pause(LOOK_AGAIN);
            elsewhere = performOnce(
                    elsewhere.stream().map(file -> new Task(file, false)).toList(), run);
        }
    }

    /// @return the files that other instances have in hand
    private List<Listed> performOnce(List<Task> tasks, Run run) throws InterruptedException {
        var elsewhere = new ConcurrentLinkedQueue<Listed>();
        try (ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("ingestion-", 0).factory())) {
            List<? extends Future<?>> work = tasks.stream()
                    .map(task -> workers.submit(() -> perform(task, run, elsewhere)))
                    .toList();
            follow(work, run);
        }
        return List.copyOf(elsewhere);
    }

    /// Where nothing is saved any more, no further file is begun.
    private void follow(List<? extends Future<?>> work, Run run) throws InterruptedException {
        try {
            FolderProgress.follow(work, run, () -> save(run));
        } catch (RuntimeException | Error | InterruptedException failure) {
            run.breakOff();
            throw failure;
        }
    }

    /// The index first: what is remembered of a file must not be newer than what is indexed of it.
    private void save(Run run) {
        index.flush();
        knownFiles.save();
        incomplete.save();
        runs.save(run);
    }

    private void perform(Task task, Run run, Queue<Listed> elsewhere) {
        if (!run.goesOn()) {
            return;
        }
        DocumentFile file = task.file().file();
        if (task.asBefore()) {
            documents.find(file.id()).ifPresent(document -> noteKnown(document, file, run));
        } else {
            claims.take(file.file())
                    .ifPresentOrElse(claim -> read(task.file(), run, claim), () -> elsewhere.add(task.file()));
        }
        run.indexed(index.passages());
    }

    private void noteKnown(DocumentSummary document, DocumentFile file, Run run) {
        documents.note(document, run);
        documents.count(file, true, run);
    }

    /// Another instance may have done it just before.
    private void read(Listed listed, Run run, Claim claim) {
        try (claim) {
            Optional<DocumentSummary> document = claims.document(listed.name());
            read(document.map(it -> listed.as(it.id())).orElse(listed), run);
        }
    }

    /// A run may take hours: by now somebody may be writing what was whole when it began.
    private void read(Listed listed, Run run) {
        if (listed.hasChanged()) {
            run.leave(listed.name());
            return;
        }
        DocumentFile file = listed.file();
        var looked = clock.instant();
        Optional<String> hash = ingest(listed, run);
        knownFiles.put(KnownFile.hashed(file.file(), file.id(), listed.stamp(), hash.orElse(KnownFile.UNREAD), looked));
        documents.count(file, hash.isPresent(), run);
    }

    private Optional<String> ingest(Listed file, Run run) {
        try {
            return files.ingest(file, run);
        } catch (IndexUnwritableException | IndexUnavailableException failure) {
            run.breakOff();
            throw failure;
        }
    }

    /// Has what is being read given up, once the run is cut short.
    void giveUp() {
        files.giveUp();
    }
}
