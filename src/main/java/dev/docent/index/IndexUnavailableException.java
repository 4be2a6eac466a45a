package dev.docent.index;

/// The engine that keeps the index cannot be reached or used at present. It is tried again with every call.
public final class IndexUnavailableException extends RuntimeException {

    private final String reason;

    /// @param engine the engine, in the words of who set it up
    /// @param cause what went wrong on the way there
    public IndexUnavailableException(String engine, Throwable cause) {
        super(engine + " cannot be reached: " + cause.getMessage(), cause);
        this.reason = engine + " cannot be reached";
    }

    private IndexUnavailableException(String message, String reason) {
        super(message);
        this.reason = reason;
    }

    /// @param engine the engine, in the words of who set it up
    /// @param why what hinders it, and what to do
    public static IndexUnavailableException unusable(String engine, String why) {
        String reason = engine + " cannot be used";
        return new IndexUnavailableException(reason + ": " + why, reason);
    }

    /// The same once more, for another caller.
    IndexUnavailableException(IndexUnavailableException failure) {
        super(failure.getMessage(), failure);
        this.reason = failure.reason;
    }

    /// @return what is wrong, without details of the network or the engine
    public String reason() {
        return reason;
    }
}
