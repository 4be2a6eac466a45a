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
        this.reason = "unreachable";
    }

    /// @return the reason as Slack names it; `unreachable` if it said none
    public String reason() {
        return reason;
    }

    /// @return whether it may work later
    public boolean isPassing() {
        return switch (reason) {
            case "unreachable", "ratelimited", "internal_error", "fatal_error", "service_unavailable" -> true;
            default -> false;
        };
    }
}
