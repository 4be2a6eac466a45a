package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Decides which document each file is. A file that was there before stays the document it was; one that was
/// moved here is the document that it was there; every other one is a new document, whose id no other document
/// has.
final class Identities {

    private final FoundFiles listed;
    private final List<Listed> found;
    private final Map<String, KnownFile> known;
    private final UploadsElsewhere.Found others;
    private final Clock clock;
    private final Map<String, DocumentSummary> indexed = new HashMap<>();
    private final Set<DocumentId> taken;

    /// @param known what was last seen of the files
    /// @param others documents whose files other instances see
    Identities(
            FoundFiles listed,
            Map<String, KnownFile> known,
            UploadsElsewhere.Found others,
            Documents documents,
            Clock clock) {
        this.clock = clock;
        this.others = others;
        this.listed = listed;
        this.found = listed.files();
        this.known = known;
        List<DocumentSummary> all = documents.all();
        all.forEach(document -> indexed.put(document.file(), document));
        this.taken = all.stream().map(DocumentSummary::id).collect(Collectors.toCollection(HashSet::new));
    }

    /// @return the files of the folder that moved, with the documents they are; some of them if the run is cut short
    List<Moves.Move> moves(Run run) {
        List<DocumentSummary> gone = indexed.values().stream()
                .filter(document -> !listed.mayHold(document.file()) && !isWithinAnother(document.file()))
                .filter(document -> !others.holds(document.file()))
                .toList();
        List<Listed> come =
                found.stream().filter(file -> !indexed.containsKey(file.name())).toList();
        return new Moves(gone, known, clock).to(come, run);
    }

    private boolean isWithinAnother(String file) {
        int end = file.lastIndexOf(DocumentFile.WITHIN);
        while (end > 0 && !indexed.containsKey(file.substring(0, end))) {
            end = file.lastIndexOf(DocumentFile.WITHIN, end - 1);
        }
        return end > 0;
    }

    /// @return every file of the folder with the id of its document
    List<Listed> assign(List<Moves.Move> moves) {
        var ids = new HashMap<String, DocumentId>();
        moves.forEach(move -> ids.put(move.to().file(), move.document().id()));
        for (Listed file : found) {
            Optional.ofNullable(indexed.get(file.name()))
                    .ifPresentOrElse(document -> ids.put(file.name(), document.id()), () -> recall(file, ids));
        }
        var assigned = new ArrayList<Listed>();
        for (Listed file : found) {
            assigned.add(file.as(ids.computeIfAbsent(file.name(), _ -> free(file))));
        }
        return assigned;
    }

    /// The index may have been made anew since.
    private void recall(Listed file, Map<String, DocumentId> ids) {
        if (!ids.containsKey(file.name())) {
            Optional.ofNullable(known.get(file.name()))
                    .map(KnownFile::document)
                    .filter(taken::add)
                    .ifPresent(id -> ids.put(file.name(), id));
        }
    }

    /// The first choice may be taken by a file that lay here and was moved away.
    private DocumentId free(Listed file) {
        DocumentId id = file.file().id();
        for (int i = 2; !taken.add(id); i++) {
            id = DocumentId.of(file.name() + "\n" + i);
        }
        return id;
    }
}
