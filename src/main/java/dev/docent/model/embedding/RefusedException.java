package dev.docent.model.embedding;

import dev.docent.model.provider.RetryAfter;
import dev.langchain4j.exception.HttpException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// A provider answered with an error. LangChain4j's own exception does not tell when it wants to be asked again.
final class RefusedException extends HttpException {

    private final String body;
    private final Optional<String> retryAfter;

    /// @param retryAfter the header of that name
    RefusedException(int status, String body, Optional<String> retryAfter) {
        super(status, body);
        this.body = body;
        this.retryAfter = retryAfter;
    }

    String body() {
        return body;
    }

    /// @return how long the provider asks to be left alone
    Optional<Duration> retryAfter(Clock clock) {
        return retryAfter.flatMap(value -> RetryAfter.of(value, clock));
    }
}
