package dev.docent.model.embedding;

import dev.langchain4j.exception.LangChain4jException;
import java.time.Duration;
import java.util.Optional;

/// A provider could not be used; the message says why, and what to do.
final class EmbeddingFailure extends LangChain4jException {

    private final String problem;
    private final Kind kind;
    private final Optional<Duration> retryAfter;

    /// What follows from a failure.
    enum Kind {
        /// Nothing helps but other settings.
        SETTINGS,
        /// It may work again soon.
        DOWN,
        /// It has too much to do just now.
        BUSY,
        /// It did not answer in time.
        LATE,
        /// It lies in what was sent, which was too long.
        TOO_LONG,
        /// It lies in what was sent.
        REQUEST
    }

    /// @param retryAfter when the provider wants to be asked again
    EmbeddingFailure(Kind kind, String problem, Optional<Duration> retryAfter, Throwable cause) {
        super(problem, cause);
        this.problem = problem;
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    EmbeddingFailure(Kind kind, String problem) {
        super(problem);
        this.problem = problem;
        this.kind = kind;
        this.retryAfter = Optional.empty();
    }

    /// @return the same where what was sent could not be simpler
    EmbeddingFailure ofSettings() {
        String advice = " Check docent.embedding.model and docent.embedding.dimension.";
        return new EmbeddingFailure(Kind.SETTINGS, problem + advice, retryAfter, this);
    }

    /// @return why, and what to do
    String problem() {
        return problem;
    }

    Kind kind() {
        return kind;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /// @return whether the same may well work a little later
    boolean isPassing() {
        return switch (kind) {
            case DOWN, BUSY, LATE -> true;
            case SETTINGS, TOO_LONG, REQUEST -> false;
        };
    }
}
