package dev.docent.model.chat;

import dev.docent.chat.ShortReason;
import java.time.Duration;
import java.util.Optional;

/// The chat model gave no answer, or not all of one. The message is one line for whoever runs the service.
final class ChatException extends RuntimeException implements ShortReason {

    /// Why there is no answer.
    enum Reason {
        UNREACHABLE(true, true),
        RATE_LIMITED(true, true),
        BROKEN(true, true),
        BROKE_OFF(true, true),
        TOO_SLOW(false, true),
        UNREADABLE(false, true),
        KEY_REFUSED(false, true),
        MODEL_UNKNOWN(false, true),
        REJECTED(false, false),
        BUSY(false, false),
        LEFT_ALONE(false, false),
        BUDGET_SPENT(false, false),
        STOPPED(false, false);

        private final boolean isPassing;
        private final boolean isTheProviders;

        Reason(boolean isPassing, boolean isTheProviders) {
            this.isPassing = isPassing;
            this.isTheProviders = isTheProviders;
        }
    }

    private final Reason reason;
    private final boolean isPassing;
    private final Optional<Duration> retryAfter;

    ChatException(Reason reason, String message) {
        this(reason, message, Optional.empty());
    }

    ChatException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.isPassing = reason.isPassing;
        this.retryAfter = Optional.empty();
    }

    /// @param retryAfter how long the provider asks to be left alone
    ChatException(Reason reason, String message, Optional<Duration> retryAfter) {
        super(message);
        this.reason = reason;
        this.isPassing = reason.isPassing;
        this.retryAfter = retryAfter;
    }

    private ChatException(ChatException afterWords) {
        super(afterWords.getMessage(), afterWords);
        this.reason = afterWords.reason;
        this.isPassing = false;
        this.retryAfter = Optional.empty();
    }

    /// @return the same, but after words that cannot be taken back, so that asking again is of no use
    ChatException afterWords() {
        return new ChatException(this);
    }

    @Override
    public String inShort() {
        return switch (reason) {
            case UNREACHABLE -> "the model cannot be reached";
            case RATE_LIMITED -> "the model may not be asked so often";
            case TOO_SLOW -> "the model was too slow";
            case BUSY -> "too much is asked of the model at a time";
            case LEFT_ALONE -> "the model has failed too often and is left alone for a while";
            case BUDGET_SPENT -> "the budget for the model is spent";
            case BROKEN, BROKE_OFF, UNREADABLE, KEY_REFUSED, MODEL_UNKNOWN, REJECTED, STOPPED -> "the model failed";
        };
    }

    Reason reason() {
        return reason;
    }

    /// @return whether the same question may well be answered a little later
    boolean isPassing() {
        return isPassing;
    }

    /// @return whether it tells of the provider, and not of the question or of this service
    boolean isTheProviders() {
        return reason.isTheProviders;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
