package dev.docent.slack.call;

import java.io.IOException;
import java.time.Duration;

/// What became of a call.
sealed interface Outcome<T> {

    /// Slack did it.
    record Done<T>(T response) implements Outcome<T> {}

    /// Slack will not do it.
    record Refused<T>(String reason) implements Outcome<T> {

        boolean is(Refusal refusal) {
            return Refusal.of(reason) == refusal;
        }
    }

    /// Slack will do it when it is asked again after a while.
    record PutOff<T>(Duration pause, String reason) implements Outcome<T> {

        PutOff(Duration pause) {
            this(pause, Refusal.RATE_LIMITED);
        }
    }

    /// Nobody knows whether Slack did it.
    record Lost<T>(Exception failure) implements Outcome<T> {}

    /// @param reason why Slack did not do it, as Slack names it
    static <T> Outcome<T> refusal(String reason) {
        return switch (Refusal.of(reason)) {
            case PUT_OFF -> new PutOff<>(RetryAfter.USUAL, reason);
            case UNSURE -> new Lost<>(new IOException(reason));
            case BUSY, LOOKS, GONE, STOPPED, NO_METHOD, TOKEN, OTHER -> new Refused<>(reason);
        };
    }

    default String name() {
        return switch (this) {
            case Done<T> _ -> "done";
            case Refused<T> _ -> "refused";
            case PutOff<T> _ -> "put_off";
            case Lost<T> _ -> "lost";
        };
    }
}
