package dev.docent.slack.call;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.util.http.SlackHttpClient;
import dev.docent.slack.call.SlackCalls.Repeat;
import dev.docent.slack.message.SlackMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import okhttp3.Response;

/// Where Slack takes what follows a command or a click.
public final class ResponseUrl {

    private static final String METHOD = "response_url";
    private static final int BROKEN = 500;
    private static final Pattern REASON = Pattern.compile("[a-z]\\w{2,63}");
    private static final int MOST_TRIES = 4;
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);

    private final SlackHttpClient client;
    private final String address;
    private final String thread;
    private final CallCounts counts;

    /// @param thread where what is said belongs; empty for none
    public ResponseUrl(SlackHttpClient client, String address, String thread, CallCounts counts) {
        this.client = client;
        this.address = address;
        this.thread = thread;
        this.counts = counts;
    }

    /// Puts a message in the place of what only one person sees.
    public void replace(SlackMessage message) {
        JsonObject body = body(message, "ephemeral");
        body.addProperty("replace_original", true);
        send(body, Repeat.SAFE);
    }

    /// Tells one person something.
    public void whisper(SlackMessage message) {
        JsonObject body = body(message, "ephemeral");
        body.addProperty("replace_original", false);
        send(body, Repeat.SAFE);
    }

    /// Tells one person something now, if that works.
    void whisperOnce(SlackMessage message) {
        JsonObject body = body(message, "ephemeral");
        body.addProperty("replace_original", false);
        counts.count(METHOD, sent(body).outcome());
    }

    /// Says something for everybody in the channel, once.
    public void share(SlackMessage message) {
        JsonObject body = body(message, "in_channel");
        body.addProperty("replace_original", false);
        send(body, Repeat.UNSAFE);
    }

    private JsonObject body(SlackMessage message, String type) {
        var body = new JsonObject();
        body.addProperty("response_type", type);
        body.addProperty("text", message.text());
        body.add("blocks", JsonParser.parseString(message.blocks()));
        body.addProperty("unfurl_links", false);
        body.addProperty("unfurl_media", false);
        if (!thread.isEmpty()) {
            body.addProperty("thread_ts", thread);
        }
        return body;
    }

    private void send(JsonObject body, Repeat repeat) {
        for (int tries = 1; ; tries++) {
            Sending sending = sent(body);
            counts.count(METHOD, sending.outcome());
            switch (sending) {
                case Sending.Done _ -> {
                    return;
                }
                case Sending.Refused(var reason) -> throw new CallFailedException(METHOD, reason);
                case Sending.Lost(var failure) -> throw new CallFailedException(METHOD, failure);
                case Sending.PutOff(var pause, var reason) -> {
                    if (pause.isEmpty() && repeat == Repeat.UNSAFE) {
                        throw new CallFailedException(METHOD, new IOException(reason));
                    }
                    if (tries == MOST_TRIES) {
                        throw new CallFailedException(METHOD, reason);
                    }
                    sleep(pause.orElse(FIRST_WAIT.multipliedBy(1L << tries)));
                }
            }
        }
    }

    /// What became of a message.
    private sealed interface Sending {

        record Done() implements Sending {}

        record Refused(String reason) implements Sending {}

        /// Nobody knows whether it arrived.
        record Lost(IOException failure) implements Sending {}

        record PutOff(Optional<Duration> pause, String reason) implements Sending {}

        default String outcome() {
            return switch (this) {
                case Done _ -> "done";
                case Refused _ -> "refused";
                case Lost _ -> "lost";
                case PutOff _ -> "put_off";
            };
        }
    }

    private Sending sent(JsonObject body) {
        try (Response response = client.postJsonBody(address, body)) {
            Optional<String> reason =
                    reason(Objects.requireNonNull(response.body()).string());
            if (response.isSuccessful()) {
                return reason.<Sending>map(Sending.Refused::new).orElseGet(Sending.Done::new);
            }
            Optional<Duration> pause = RetryAfter.of(response);
            boolean isPassing = pause.isPresent() || response.code() >= BROKEN;
            return isPassing
                    ? new Sending.PutOff(pause, pause.isPresent() ? "ratelimited" : "service_unavailable")
                    : new Sending.Refused(reason.orElse("status " + response.code()));
        } catch (IOException failure) {
            return new Sending.Lost(failure);
        }
    }

    /// @return why Slack refuses, which it says in JSON or in a word alone
    private static Optional<String> reason(String body) {
        Optional<String> word = Optional.of(body.strip()).filter(it -> !it.equals("ok"));
        return error(body).or(() -> word).filter(it -> REASON.matcher(it).matches());
    }

    private static Optional<String> error(String body) {
        try {
            return Optional.of(JsonParser.parseString(body))
                    .filter(JsonElement::isJsonObject)
                    .map(it -> it.getAsJsonObject().get("error"))
                    .filter(JsonElement::isJsonPrimitive)
                    .map(JsonElement::getAsString);
        } catch (JsonParseException noJson) {
            return Optional.empty();
        }
    }

    private static void sleep(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Stopped while waiting to send an answer");
        }
    }
}
