package dev.docent.index;

/// The embedding model cannot be used at present, though it may be later. The message says why and what to do, in a
/// sentence or two.
public final class EmbeddingUnavailableException extends RuntimeException {

    /// @param problem why, and what to do
    public EmbeddingUnavailableException(String problem) {
        super(problem);
    }

    /// @param problem why, and what to do
    public EmbeddingUnavailableException(String problem, Throwable cause) {
        super(problem, cause);
    }
}
