package dev.docent.document;

import org.jspecify.annotations.Nullable;

/// A file from which no text could be had.
public final class UnreadableDocumentException extends RuntimeException {

    private final String reason;
    private final boolean passing;

    /// @param message why, in a sentence for the person who put the file there; without the file's name
    public UnreadableDocumentException(String message) {
        this(message, null, false);
    }

    /// @param message why, in a sentence for the person who put the file there; without the file's name
    public UnreadableDocumentException(String message, Throwable cause) {
        this(message, cause, false);
    }

    private UnreadableDocumentException(String message, @Nullable Throwable cause, boolean passing) {
        super(message, cause);
        this.reason = message;
        this.passing = passing;
    }

    /// @param message why the file cannot be read for now, in a sentence; without the file's name
    /// @return one for which the file is not to blame
    public static UnreadableDocumentException passing(String message, Throwable cause) {
        return new UnreadableDocumentException(message, cause, true);
    }

    /// @param message why the file cannot be read for now, in a sentence; without the file's name
    /// @return one for which the file is not to blame
    public static UnreadableDocumentException passing(String message) {
        return new UnreadableDocumentException(message, null, true);
    }

    /// @return whether the reason does not lie in the file, so that it may be read another time
    public boolean isPassing() {
        return passing;
    }

    /// @return why, in a sentence
    public String reason() {
        return reason;
    }
}
