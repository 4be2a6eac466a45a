package dev.docent.model.embedding;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks a provider, and asks again while it may only be a matter of time.
final class Calls {

    /// Whoever is to be left alone for longer is not waited for.
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Diagnosis diagnosis;
    private final Outage outage;
    private final Lateness lateness;
    private final Duration backoff;

    Calls(Diagnosis diagnosis, Outage outage, Lateness lateness, Duration backoff) {
        this.diagnosis = diagnosis;
        this.outage = outage;
        this.lateness = lateness;
        this.backoff = backoff;
    }

    /// A provider that is only too busy for this one may still have time for others.
    ///
    /// @param timeout how long the call may take
    /// @throws EmbeddingFailure if the provider cannot be used
    <T> T once(Supplier<T> call, Duration timeout) {
        outage.require();
        lateness.require();
        try {
            T result = call.get();
            lateness.ended();
            return result;
        } catch (RuntimeException problem) {
            EmbeddingFailure failure = diagnosis.of(problem, timeout);
            noteOnce(failure);
            throw failure;
        }
    }

    private void noteOnce(EmbeddingFailure failure) {
        switch (failure.kind()) {
            case LATE -> lateness.seen(failure);
            case BUSY -> {}
            case SETTINGS, DOWN, TOO_LONG, REQUEST -> note(failure);
        }
    }

    /// @param retries how many times to ask again
    /// @param timeout how long one call may take
    /// @throws EmbeddingFailure if the provider cannot be used
    <T> T patiently(Supplier<T> call, int retries, Duration timeout) {
        outage.require();
        for (int again = 0; ; again++) {
            try {
                return call.get();
            } catch (RuntimeException problem) {
                EmbeddingFailure failure = diagnosis.of(problem, timeout);
                Optional<Duration> wait = again < retries ? wait(failure, again) : Optional.empty();
                if (wait.isEmpty()) {
                    note(failure);
                    throw failure;
                }
                sleep(wait.get(), failure);
            }
        }
    }

    /// @return empty if there is no point in asking again soon
    private Optional<Duration> wait(EmbeddingFailure failure, int again) {
        return failure.isPassing()
                ? Optional.of(failure.retryAfter().orElse(backoff.multipliedBy(1L << again)))
                        .filter(wait -> wait.compareTo(LONGEST_WAIT) <= 0)
                : Optional.empty();
    }

    private void note(EmbeddingFailure failure) {
        switch (failure.kind()) {
            case SETTINGS, DOWN, BUSY, LATE -> outage.began(failure);
            // Another text may do.
            case TOO_LONG, REQUEST -> {}
        }
    }

    private static void sleep(Duration time, EmbeddingFailure failure) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
