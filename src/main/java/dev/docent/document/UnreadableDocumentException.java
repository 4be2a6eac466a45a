package dev.docent.document;

/// A file from which no text could be had.
public final class UnreadableDocumentException extends RuntimeException {

    private final String reason;

    /// @param message why, in a sentence for the person who put the file there; without the file's name
    public UnreadableDocumentException(String message) {
        super(message);
        this.reason = message;
    }

    /// @param message why, in a sentence for the person who put the file there; without the file's name
    public UnreadableDocumentException(String message, Throwable cause) {
        super(message, cause);
        this.reason = message;
    }

    /// @return why, in a sentence
    public String reason() {
        return reason;
    }
}
