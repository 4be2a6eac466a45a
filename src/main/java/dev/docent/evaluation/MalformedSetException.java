package dev.docent.evaluation;

/// A set of questions that cannot be read.
public final class MalformedSetException extends RuntimeException {

    /// @param message what is wrong with which file, and in which line, in a sentence
    public MalformedSetException(String message) {
        super(message);
    }

    /// @param message what is wrong with which file, and in which line, in a sentence
    public MalformedSetException(String message, Throwable cause) {
        super(message, cause);
    }
}
