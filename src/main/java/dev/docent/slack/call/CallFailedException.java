package dev.docent.slack.call;

/// Slack did not do what it was asked.
public final class CallFailedException extends RuntimeException {

    private final String reason;

    CallFailedException(String method, String reason) {
        super("Slack refuses " + method + ": " + reason);
        this.reason = reason;
    }

    CallFailedException(String method, Exception failure) {
        super("Slack cannot be reached for " + method + ": " + failure.getMessage(), failure);
        this.reason = Refusal.UNREACHABLE;
    }

    Refusal refusal() {
        return Refusal.of(reason);
    }

    /// @return whether nobody knows what became of the call
    public boolean isUnsure() {
        return refusal() == Refusal.UNSURE;
    }

    /// @return whether Slack does not like what the message looks like
    public boolean isAboutLooks() {
        return refusal() == Refusal.LOOKS;
    }

    /// @return whether it may work later
    public boolean isPassing() {
        return refusal().isPassing();
    }
}
