package dev.docent.model.provider;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Reads how long a server asks to be left alone (RFC 9110, section 10.2.3).
public final class RetryAfter {

    private RetryAfter() {}

    /// @param value the header's: seconds, or a moment
    /// @return empty if it cannot be read or lies in the past
    public static Optional<Duration> of(String value, Clock clock) {
        String given = value.strip();
        try {
            if (given.chars().allMatch(Character::isDigit)) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(given)));
            }
            Instant moment = DateTimeFormatter.RFC_1123_DATE_TIME.parse(given, Instant::from);
            return Optional.of(Duration.between(clock.instant(), moment)).filter(Duration::isPositive);
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
