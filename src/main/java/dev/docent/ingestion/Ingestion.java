package dev.docent.ingestion;

import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.ingestion.IngestionReport.FileReport;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Brings the index up to date with the documents folder, in the background and one run at a time. The newest
/// runs are remembered, across restarts too.
public interface Ingestion {

    /// Starts a run, or joins the one that waits to start. A run that was cut off goes on instead, under its
    /// id.
    ///
    /// @return the run
    IngestionReport start();

    /// Forgets a document whose file is gone, and what lay within it, at once.
    void forget(DocumentId document);

    /// @return whether uploads can be kept by this instance; not while there are some that only another one
    /// sees, though both share the index
    /// @throws dev.docent.state.StateUnavailableException if that cannot be told now
    boolean takesUploads();

    /// @return whether a document is an upload that only another instance sees, and that is there
    /// @throws dev.docent.state.StateUnavailableException if that cannot be told now
    boolean isKeptElsewhere(DocumentSummary document);

    /// @return the newest run that was started, or a finished empty one if there was none yet
    IngestionReport latest();

    /// @return a run, if it is still remembered
    Optional<IngestionReport> find(UUID id);

    /// Costs the same however many files there are.
    ///
    /// @return a run's figures, if it is still remembered
    Optional<IngestionProgress> progress(UUID id);

    /// Lets a caller follow a run file by file.
    ///
    /// @param known how many notes the caller has seen; the notes returned come after them
    /// @return what became of files, in that order: a note for each outcome of a file but waiting while the run
    /// is one of the newest, and one for each file later; empty if the run is not remembered
    List<FileReport> notes(UUID id, int known);

    /// Waits until a run has ended.
    ///
    /// @throws InterruptedException if the waiting thread is interrupted; the run goes on
    IngestionReport await(UUID id) throws InterruptedException;
}
