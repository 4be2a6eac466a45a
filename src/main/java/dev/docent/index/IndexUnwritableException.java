package dev.docent.index;

/// The index could not be written to, as on a full disk. It is as it was when it was flushed last, and can be searched.
public final class IndexUnwritableException extends RuntimeException {

    private final String reason;

    /// @param cause what went wrong; the innermost cause is what the message tells
    public IndexUnwritableException(Throwable cause) {
        super("The index cannot be written to: " + innermost(cause).getMessage(), cause);
        this.reason = String.valueOf(innermost(cause).getMessage());
    }

    /// @return what the operating system says of it
    public String reason() {
        return reason;
    }

    private static Throwable innermost(Throwable problem) {
        Throwable innermost = problem;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return innermost;
    }
}
