package dev.docent.index;

import dev.docent.document.DocumentId;
import dev.docent.index.PassageIndex.Progress;
import java.util.Optional;

/// Knows which documents can be found by what they mean, and sees to the others. Documents wait for that if the
/// embedding model could not be used when they came, or if it is another one since. Until then they are found by their
/// words alone.
public interface EmbeddedDocuments {

    /// @return whether all that the document says can be found by its meaning
    boolean isEmbedded(DocumentId document);

    /// Embeds the passages of a document as they are kept. Nothing happens if there is no such document.
    ///
    /// @return false if it was to stop; then nothing has changed
    /// @throws EmbeddingUnavailableException if the model cannot be used; then nothing has changed either
    boolean embed(DocumentId document, Progress progress);

    /// Asks the model for a sign of life.
    ///
    /// @return whether it gave one
    boolean isModelReady();

    /// @return why the model could not be used when it was asked last, in a sentence or two; empty if it could
    Optional<String> problem();
}
