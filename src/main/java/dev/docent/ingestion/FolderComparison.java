package dev.docent.ingestion;

import dev.docent.document.DocumentFolder;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Compares the documents folder with what was last seen of it and with what is indexed, by names, sizes and times
/// alone. No file is opened.
final class FolderComparison {

    private static final Logger log = LoggerFactory.getLogger(FolderComparison.class);

    private final DocumentFolder folder;
    private final IndexedFiles documents;
    private final KnownFiles knownFiles;
    private final Settling settling;
    private final LateEmbedding embedding;
    private final UploadsElsewhere elsewhere;

    FolderComparison(
            DocumentFolder folder,
            IndexedFiles documents,
            KnownFiles knownFiles,
            Settling settling,
            LateEmbedding embedding,
            UploadsElsewhere elsewhere) {
        this.embedding = embedding;
        this.elsewhere = elsewhere;
        this.folder = folder;
        this.documents = documents;
        this.knownFiles = knownFiles;
        this.settling = settling;
    }

    /// What a look at the folder shows.
    enum Result {
        /// Everything is as it was.
        SAME,
        /// Files have changed that somebody may still be writing.
        UNSETTLED,
        /// There is something to do.
        CHANGED,
        /// Nothing has changed, but there are files that could not be read, or not whole, for a reason that may have
        /// passed.
        UNREAD,
        /// Nothing has changed, but there are documents to embed, and the model answers.
        UNEMBEDDED,
        /// Nothing has changed, but there are documents to embed, and the model does not answer.
        WITHOUT_MODEL,
        /// There are no files any more, or none can be seen.
        EMPTY
    }

    Result look() {
        try {
            FoundFiles found = FoundFiles.in(folder);
            elsewhere.hold();
            settling.keepOnly(found.names());
            Map<String, KnownFile> known = knownFiles.all();
            if (found.files().isEmpty() && !known.isEmpty()) {
                return Result.EMPTY;
            }
            return known.keySet().stream().allMatch(found::mayHold) ? compare(found.files(), known) : Result.CHANGED;
        } catch (UncheckedIOException failure) {
            log.debug("Cannot look at the folder {}: {}", folder.path(), failure.getMessage());
            return Result.EMPTY;
        }
    }

    private Result compare(List<Listed> found, Map<String, KnownFile> known) {
        List<Listed> changed =
                found.stream().filter(file -> !isAsBefore(file, known)).toList();
        if (changed.isEmpty()) {
            return unchanged(known);
        }
        // Every one of them is to be seen, so that it is known since when it is as it is.
        long settled = changed.stream().filter(settling::isSettled).count();
        return settled > 0 ? Result.CHANGED : Result.UNSETTLED;
    }

    private Result unchanged(Map<String, KnownFile> known) {
        if (embedding.isDue()) {
            return embedding.isPossible() ? Result.UNEMBEDDED : Result.WITHOUT_MODEL;
        }
        boolean isUnread = known.values().stream().anyMatch(KnownFile::isUnread) || documents.isAnyToBeReadAgain();
        return isUnread ? Result.UNREAD : Result.SAME;
    }

    private boolean isAsBefore(Listed file, Map<String, KnownFile> known) {
        return Optional.ofNullable(known.get(file.name()))
                .filter(before -> before.stillHas(file.stamp()))
                .filter(before -> before.isUnread() || isIndexed(before))
                .isPresent();
    }

    /// What the index could not keep is not what is remembered of the file.
    private boolean isIndexed(KnownFile file) {
        return documents
                .find(file.document())
                .filter(document -> document.contentHash().equals(file.hash()))
                .isPresent();
    }
}
