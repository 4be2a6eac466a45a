package dev.docent.document;

import org.jspecify.annotations.Nullable;

/// A file from which no text could be had.
public final class UnreadableDocumentException extends RuntimeException {

    private final String reason;
    private final Blame blame;

    /// What kept the file from being read.
    public enum Blame {
        /// The file itself: another attempt is of no use.
        FILE,
        /// Something else, so that it may be read another time.
        CIRCUMSTANCES,
        /// What reads files, so that no other can be read at present either.
        READER,
        /// The file perhaps, or a machine in trouble, so that a few more tries are worth while.
        UNKNOWN
    }

    /// @param message why, in a sentence for the person who put the file there; without the file's name
    public UnreadableDocumentException(String message) {
        this(message, null, Blame.FILE);
    }

    /// @param message why, in a sentence for the person who put the file there; without the file's name
    public UnreadableDocumentException(String message, Throwable cause) {
        this(message, cause, Blame.FILE);
    }

    private UnreadableDocumentException(String message, @Nullable Throwable cause, Blame blame) {
        super(message, cause);
        this.reason = message;
        this.blame = blame;
    }

    /// @param message why the file cannot be read for now, in a sentence; without the file's name
    /// @return one for which the file is not to blame
    public static UnreadableDocumentException passing(String message, Throwable cause) {
        return new UnreadableDocumentException(message, cause, Blame.CIRCUMSTANCES);
    }

    /// @param message why the file could not be read, in a sentence; without the file's name
    public static UnreadableDocumentException of(Blame blame, String message) {
        return new UnreadableDocumentException(message, null, blame);
    }

    /// @param message why no file can be read at present, in a sentence
    /// @return one for which what reads files is to blame
    public static UnreadableDocumentException ofReader(String message, Throwable cause) {
        return new UnreadableDocumentException(message, cause, Blame.READER);
    }

    /// @param message why the file could not be read, in a sentence; without the file's name
    /// @return one for which the file may be to blame, or a machine that was busy or short of memory
    public static UnreadableDocumentException doubtful(String message, Throwable cause) {
        return new UnreadableDocumentException(message, cause, Blame.UNKNOWN);
    }

    /// @return whether the reason does not lie in the file, so that it may be read another time
    public boolean isPassing() {
        return blame == Blame.CIRCUMSTANCES || blame == Blame.READER;
    }

    /// @return whether the reason may not lie in the file, so that a few more tries are worth while
    public boolean isDoubtful() {
        return blame == Blame.UNKNOWN;
    }

    public Blame blame() {
        return blame;
    }

    /// @return why, in a sentence
    public String reason() {
        return reason;
    }
}
