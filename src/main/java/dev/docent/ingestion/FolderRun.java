package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentFolder;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents;
import dev.docent.index.PassageIndex;
import dev.docent.state.Claims.Claim;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Does one run: files that have moved take their documents along, documents whose files are gone are
/// forgotten, and files that are new or changed are taken in.
final class FolderRun {

    private static final Logger log = LoggerFactory.getLogger(FolderRun.class);

    /// So many files are claimed at a time.
    private static final int MOVES = 100;

    private final DocumentFolder folder;
    private final Documents documents;
    private final PassageIndex index;
    private final KnownFiles knownFiles;
    private final IncompleteReadings incomplete;
    private final UploadsElsewhere elsewhere;
    private final FileClaims claims;
    private final Intake intake;
    private final LateEmbedding embedding;
    private final Clock clock;

    /// The first run compares by content: who knows what happened while nobody looked.
    private boolean thorough = true;

    FolderRun(
            DocumentFolder folder,
            Documents documents,
            PassageIndex index,
            KnownFiles knownFiles,
            IncompleteReadings incomplete,
            UploadsElsewhere elsewhere,
            FileClaims claims,
            Intake intake,
            LateEmbedding embedding,
            Clock clock) {
        this.folder = folder;
        this.documents = documents;
        this.index = index;
        this.knownFiles = knownFiles;
        this.incomplete = incomplete;
        this.elsewhere = elsewhere;
        this.claims = claims;
        this.intake = intake;
        this.embedding = embedding;
        this.clock = clock;
    }

    void perform(Run run) throws InterruptedException {
        try {
            FoundFiles found = FoundFiles.in(folder);
            run.expect(found.files().stream().map(Listed::name).toList());
            elsewhere.hold();
            noteTroubles(found, run);
            bringUpToDate(found, run);
        } catch (UncheckedIOException failure) {
            log.warn("Cannot read the folder {}: {}", folder.path(), failure.getMessage());
            run.stopped(
                    "The documents folder '" + folder.path() + "' cannot be read. What was indexed before is kept.");
        } finally {
            index.flush();
            knownFiles.save();
            incomplete.save();
            run.indexed(index.passages());
        }
    }

    private static void noteTroubles(FoundFiles found, Run run) {
        found.troubles().forEach((name, problem) -> {
            log.warn("Passed over '{}': {}", DocumentFile.visible(name), problem);
            run.noteFailed(name, problem);
        });
    }

    /// A folder that is not there or suddenly empty is more likely a missing mount than a wish to forget everything.
    /// Uploads lie elsewhere, and of some it is known that they were deleted.
    private boolean mayForget(FoundFiles found, UploadsElsewhere.Found others, Run run) {
        if (found.files().stream().anyMatch(file -> file.file().path().startsWith(folder.path()))
                || documents.all().stream()
                        .map(DocumentSummary::file)
                        .filter(file -> !others.holds(file))
                        .allMatch(file -> found.holdsPlaceOf(file) || folder.isGone(DocumentFile.whole(file)))) {
            return true;
        }
        String state = Files.isDirectory(folder.path()) ? "is empty" : "does not exist";
        run.stopped("The documents folder '" + folder.path() + "' " + state
                + ". What was indexed before is kept; to forget a document all the same, remove it by"
                + " DELETE /api/v1/documents/{id}.");
        return false;
    }

    /// Has what is being read given up, once the run is cut short.
    void giveUp() {
        intake.giveUp();
    }

    void forget(DocumentId id) {
        documents.find(id).ifPresent(document -> {
            documents.within(document.file()).forEach(part -> index.remove(part.id()));
            index.remove(id);
            index.flush();
            knownFiles.remove(document.file());
        });
    }

    /// @return uploads that only other instances see
    UploadsElsewhere elsewhere() {
        return elsewhere;
    }

    private void bringUpToDate(FoundFiles found, Run run) throws InterruptedException {
        Map<String, KnownFile> known = knownFiles.all();
        incomplete.refresh();
        claims.removeDoubled(run);
        UploadsElsewhere.Found others = elsewhere.find(found::mayHold);
        boolean mayForget = mayForget(found, others, run);
        var identities = new Identities(found, known, others, documents, clock);
        List<Moves.Move> moves = mayForget ? identities.moves(run) : List.of();
        if (run.isCutShort()) {
            return;
        }
        List<Listed> files = identities.assign(moves);
        knownFiles.noteUploads(files, known);
        move(moves, known, run);
        if (mayForget) {
            forgetMissing(found, others, run);
        }
        if (run.isCutShort()) {
            return;
        }
        if (mayForget) {
            known.keySet().stream().filter(file -> !found.mayHold(file)).forEach(knownFiles::remove);
        }
        askModel();
        intake.takeIn(files, known, thorough, run);
        embedding.sumUp(run);
        if (thorough && !run.isCutShort()) {
            incomplete.keepOnly(
                    documents.all().stream().map(DocumentSummary::id).collect(Collectors.toSet()));
            thorough = false;
        }
    }

    /// Only a model that was asked tells whether it still is the one that embedded what is indexed.
    private void askModel() {
        if (thorough && index.passages() > 0 && !embedding.isPossible()) {
            log.info("Documents are found by words alone until embedding works again. {}", embedding.problem());
        }
    }

    private void move(List<Moves.Move> moves, Map<String, KnownFile> known, Run run) {
        if (moves.isEmpty()) {
            return;
        }
        log.info("{} files have moved", moves.size());
        for (int start = 0; start < moves.size() && !run.isCutShort(); start += MOVES) {
            moveTogether(moves.subList(start, Math.min(moves.size(), start + MOVES)), known);
        }
    }

    /// A file that another instance has in hand stays the document that it is there, and what it was is forgotten.
    private void moveTogether(List<Moves.Move> moves, Map<String, KnownFile> known) {
        Map<Moves.Move, Claim> claimed = new LinkedHashMap<>();
        try {
            moves.forEach(move -> claims.take(move.to().file()).ifPresent(claim -> claimed.put(move, claim)));
            List<Moves.Move> possible = claimed.keySet().stream()
                    .filter(move -> claims.document(move.to().file()).isEmpty())
                    .toList();
            index.move(possible.stream()
                    .flatMap(move -> move.all(documents).stream())
                    .toList());
            for (Moves.Move move : possible) {
                known.put(move.to().file(), move.seen());
                knownFiles.put(move.seen());
            }
        } finally {
            claimed.values().forEach(Claim::close);
        }
    }

    /// What another instance has taken in meanwhile was not there yet when the folder was listed.
    private void forgetMissing(FoundFiles found, UploadsElsewhere.Found others, Run run) {
        List<DocumentSummary> gone = documents.all().stream()
                .filter(document -> !found.holdsPlaceOf(document.file()) && !others.holds(document.file()))
                .filter(document -> DocumentFile.places(document.file()).noneMatch(folder::mayBeThere))
                .toList();
        for (DocumentSummary document : gone) {
            if (run.isCutShort()) {
                return;
            }
            index.remove(document.id());
            run.removed(1);
        }
    }
}
