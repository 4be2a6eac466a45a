package dev.docent.slack.call;

import com.slack.api.methods.SlackApiException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Response;

/// How long Slack wants to be left alone.
public final class RetryAfter {

    private static final int TOO_MANY = 429;

    /// Where Slack does not say how long.
    static final Duration USUAL = Duration.ofSeconds(1);

    private RetryAfter() {}

    /// @return empty if Slack was not called too often
    public static Optional<Duration> of(Exception failure) {
        return failure instanceof SlackApiException refused ? of(refused.getResponse()) : Optional.empty();
    }

    static Optional<Duration> of(Response response) {
        return response.code() == TOO_MANY ? Optional.of(said(response)) : Optional.empty();
    }

    private static Duration said(Response response) {
        String header = Optional.ofNullable(response.header("Retry-After")).orElse("");
        return header.matches("\\d{1,6}") ? Duration.ofSeconds(Math.max(1, Long.parseLong(header))) : USUAL;
    }
}
