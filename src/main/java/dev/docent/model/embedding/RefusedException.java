package dev.docent.model.embedding;

import dev.langchain4j.exception.HttpException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// A provider answered with an error. LangChain4j's own exception does not tell when it wants to be asked again.
final class RefusedException extends HttpException {

    private final String body;
    private final Optional<String> retryAfter;

    /// @param retryAfter the header of that name
    RefusedException(int status, String body, Optional<String> retryAfter) {
        super(status, body);
        this.body = body;
        this.retryAfter = retryAfter.map(String::strip);
    }

    String body() {
        return body;
    }

    /// @return how long the provider asks to be left alone
    Optional<Duration> retryAfter(Clock clock) {
        return retryAfter.flatMap(value -> time(value, clock));
    }

    private static Optional<Duration> time(String value, Clock clock) {
        try {
            if (value.chars().allMatch(Character::isDigit)) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
            }
            Instant moment = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
            return Optional.of(Duration.between(clock.instant(), moment)).filter(Duration::isPositive);
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
