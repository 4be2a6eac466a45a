package dev.docent.ingestion;

import dev.docent.document.DocumentId;
import java.util.Optional;
import java.util.UUID;

/// Brings the index up to date with the documents folder, in the background and one run at a time.
public interface Ingestion {

    /// Starts a run, or joins the one that waits to start.
    ///
    /// @return the run
    IngestionReport start();

    /// Forgets a document whose file is gone, and what lay within it, at once.
    void forget(DocumentId document);

    /// @return the newest run that has begun, or a finished empty one if there was none yet
    IngestionReport latest();

    /// @return a run, if it is still remembered
    Optional<IngestionReport> find(UUID id);

    /// Waits until a run has ended.
    ///
    /// @throws InterruptedException if the waiting thread is interrupted; the run goes on
    IngestionReport await(UUID id) throws InterruptedException;
}
