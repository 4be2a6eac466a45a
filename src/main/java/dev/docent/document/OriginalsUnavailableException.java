package dev.docent.document;

/// The uploads cannot be reached at present. It is tried again with every call.
public class OriginalsUnavailableException extends RuntimeException {

    private final String reason;

    /// @param reason what is wrong, without details of the network
    /// @param details more of it, for who set it up
    public OriginalsUnavailableException(String reason, String details, Throwable cause) {
        super(details, cause);
        this.reason = reason;
    }

    /// @param reason what is wrong, without details of the network
    /// @param details more of it, for who set it up
    public OriginalsUnavailableException(String reason, String details) {
        super(details);
        this.reason = reason;
    }

    /// @return what is wrong, in the words of a caller
    public String reason() {
        return reason;
    }
}
