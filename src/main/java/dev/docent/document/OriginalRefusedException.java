package dev.docent.document;

/// One upload cannot be fetched, though the others can.
public final class OriginalRefusedException extends OriginalsUnavailableException {

    /// @param reason what is wrong, without details of the network
    /// @param details more of it, for who set it up
    public OriginalRefusedException(String reason, String details, Throwable cause) {
        super(reason, details, cause);
    }
}
