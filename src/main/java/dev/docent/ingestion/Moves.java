package dev.docent.ingestion;

import dev.docent.document.DocumentFile;
import dev.docent.document.DocumentSummary;
import dev.docent.document.Documents;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds out which files have moved: one is gone, and another one with the same content has come.
final class Moves {

    private static final Logger log = LoggerFactory.getLogger(Moves.class);

    private final Map<String, KnownFile> known;
    private final Clock clock;

    /// What is gone, by the hash of its content, in the order of the files.
    private final Map<String, List<DocumentSummary>> gone = new HashMap<>();

    /// Whether a file of some other size may be one that is gone.
    private boolean anySize;

    private final Set<Long> sizes = new HashSet<>();

    /// @param document as it was before
    /// @param to where its file is now, with the document's id
    /// @param seen what was seen of the file where it is now
    record Move(DocumentSummary document, DocumentFile to, KnownFile seen) {

        /// @return where the documents within this one are now, and then where it is itself: a run that breaks
        /// off in between finds the rest of them at the old place
        List<DocumentFile> all(Documents documents) {
            Stream<DocumentFile> within =
                    documents.within(document.file()).stream().map(this::within);
            return Stream.concat(within, Stream.of(to)).toList();
        }

        private DocumentFile within(DocumentSummary part) {
            String name = to.file() + part.file().substring(document.file().length());
            return new DocumentFile(part.id(), name, to.collection(), to.path());
        }
    }

    /// @param known what was last seen of the files
    Moves(List<DocumentSummary> gone, Map<String, KnownFile> known, Clock clock) {
        this.known = known;
        this.clock = clock;
        gone.stream().sorted(Comparator.comparing(DocumentSummary::file)).forEach(this::add);
    }

    private void add(DocumentSummary document) {
        gone.computeIfAbsent(document.contentHash(), _ -> new ArrayList<>()).add(document);
        Optional<Long> size = Optional.ofNullable(known.get(document.file()))
                .map(it -> it.stamp().bytes());
        size.ifPresentOrElse(sizes::add, () -> anySize = true);
    }

    /// @return the moves, each document and each file in one at most; some of them if the run is cut short
    List<Move> to(List<Listed> come, Run run) {
        var moves = new ArrayList<Move>();
        for (Listed file : gone.isEmpty() ? List.<Listed>of() : come) {
            if (!run.isCutShort() && mayBeGone(file)) {
                move(file, run).ifPresent(moves::add);
            }
        }
        return moves;
    }

    private boolean mayBeGone(Listed file) {
        return anySize || sizes.contains(file.stamp().bytes());
    }

    private Optional<Move> move(Listed file, Run run) {
        try {
            Instant looked = clock.instant();
            return ContentHash.of(file.file().path(), run).flatMap(hash -> move(file, hash, looked));
        } catch (IOException failure) {
            log.debug("Cannot read '{}' yet: {}", file.name(), failure.toString());
            return Optional.empty();
        }
    }

    private Optional<Move> move(Listed file, String hash, Instant looked) {
        return Optional.ofNullable(gone.get(hash))
                .flatMap(documents -> take(documents, fileName(file.name())))
                .map(document -> new Move(
                        document,
                        file.as(document.id()).file(),
                        KnownFile.hashed(file.name(), document.id(), file.stamp(), hash, looked)));
    }

    /// Of several with the same content, a file that kept its name is the likelier one.
    private static Optional<DocumentSummary> take(List<DocumentSummary> documents, String name) {
        Optional<DocumentSummary> taken = documents.stream()
                .filter(document -> fileName(document.file()).equals(name))
                .findFirst()
                .or(() -> documents.stream().findFirst());
        taken.ifPresent(documents::remove);
        return taken;
    }

    private static String fileName(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
