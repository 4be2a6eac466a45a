package dev.docent.index;

/// The engine that keeps the index cannot be reached at present. It is tried again with every call.
public final class IndexUnavailableException extends RuntimeException {

    private final String reason;

    /// @param engine the engine, in the words of who set it up
    /// @param cause what went wrong on the way there
    public IndexUnavailableException(String engine, Throwable cause) {
        super(engine + " cannot be reached: " + cause.getMessage(), cause);
        this.reason = engine + " cannot be reached";
    }

    /// The same once more, for another caller.
    IndexUnavailableException(IndexUnavailableException failure) {
        super(failure.getMessage(), failure);
        this.reason = failure.reason;
    }

    /// @return what is wrong, without details of the network
    public String reason() {
        return reason;
    }
}
