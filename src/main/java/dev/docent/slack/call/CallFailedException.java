package dev.docent.slack.call;

import java.util.Set;

/// Slack did not do what it was asked.
public final class CallFailedException extends RuntimeException {

    private static final String UNREACHABLE = "unreachable";
    private static final Set<String> LOOKS = Set.of(
            "invalid_blocks",
            "invalid_blocks_format",
            "invalid_payload",
            "msg_blocks_too_long",
            "msg_too_long",
            "cannot_parse_attachment");

    private final String reason;

    CallFailedException(String method, String reason) {
        super("Slack refuses " + method + ": " + reason);
        this.reason = reason;
    }

    CallFailedException(String method, Exception failure) {
        super("Slack cannot be reached for " + method + ": " + failure.getMessage(), failure);
        this.reason = UNREACHABLE;
    }

    /// @return the reason as Slack names it; `unreachable` if it said none
    public String reason() {
        return reason;
    }

    /// @return whether nobody knows what became of the call
    public boolean isUnsure() {
        return reason.equals(UNREACHABLE);
    }

    /// @return whether Slack does not like what the message looks like
    public boolean isAboutLooks() {
        return LOOKS.contains(reason);
    }

    /// @return whether it may work later
    public boolean isPassing() {
        return switch (reason) {
            case UNREACHABLE, "ratelimited", "streaming_state_conflict" -> true;
            default -> false;
        };
    }
}
