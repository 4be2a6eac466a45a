package dev.docent.slack.call;

import java.time.Duration;

/// What became of a call.
sealed interface Outcome<T> {

    /// Slack did it.
    record Done<T>(T response) implements Outcome<T> {}

    /// Slack will not do it.
    record Refused<T>(String reason) implements Outcome<T> {}

    /// Slack will do it when it is asked again after a while.
    record PutOff<T>(Duration pause) implements Outcome<T> {}

    /// Nobody knows whether Slack did it.
    record Lost<T>(Exception failure) implements Outcome<T> {}

    default String name() {
        return switch (this) {
            case Done<T> _ -> "done";
            case Refused<T> _ -> "refused";
            case PutOff<T> _ -> "put_off";
            case Lost<T> _ -> "lost";
        };
    }
}
