package dev.docent.slack.call;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.slack.api.util.http.SlackHttpClient;
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

    /// How often a message is sent again of which nobody knows whether it arrived.
    private static final int HARMLESS = 3;

    private static final int BETTER_TWICE = 1;
    private static final int NEVER = 0;
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
        send(body, HARMLESS);
    }

    /// Tells one person something.
    public void whisper(SlackMessage message) {
        send(whispered(message), BETTER_TWICE);
    }

    /// Tells one person something that may have been told before.
    void whisperAgain(SlackMessage message) {
        send(whispered(message), NEVER);
    }

    /// Tells one person something now, if that works.
    void whisperOnce(SlackMessage message) {
        counts.count(METHOD, sent(whispered(message)).name());
    }

    private JsonObject whispered(SlackMessage message) {
        JsonObject body = body(message, "ephemeral");
        body.addProperty("replace_original", false);
        return body;
    }

    /// Says something for everybody in the channel, once.
    public void share(SlackMessage message) {
        JsonObject body = body(message, "in_channel");
        body.addProperty("replace_original", false);
        send(body, NEVER);
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

    /// @param repeats how often it is sent again where nobody knows whether it arrived
    private void send(JsonObject body, int repeats) {
        int losses = 0;
        for (int tries = 1; ; tries++) {
            Outcome<String> outcome = sent(body);
            counts.count(METHOD, outcome.name());
            switch (outcome) {
                case Outcome.Done<String> _ -> {
                    return;
                }
                case Outcome.Refused<String>(var reason) -> throw new CallFailedException(METHOD, reason);
                case Outcome.PutOff<String>(var pause, var reason) -> {
                    if (tries >= MOST_TRIES) {
                        throw new CallFailedException(METHOD, reason);
                    }
                    sleep(pause);
                }
                case Outcome.Lost<String>(var failure) -> {
                    losses++;
                    if (losses > repeats) {
                        throw new CallFailedException(METHOD, failure);
                    }
                    sleep(FIRST_WAIT.multipliedBy(1L << losses));
                }
            }
        }
    }

    private Outcome<String> sent(JsonObject body) {
        try (Response response = client.postJsonBody(address, body)) {
            String said = Objects.requireNonNull(response.body()).string();
            return RetryAfter.of(response)
                    .<Outcome<String>>map(Outcome.PutOff::new)
                    .orElseGet(() -> outcome(response, said));
        } catch (IOException failure) {
            return new Outcome.Lost<>(failure);
        }
    }

    private static Outcome<String> outcome(Response response, String said) {
        Optional<String> reason = reason(said);
        if (response.code() >= BROKEN) {
            return new Outcome.Lost<>(new IOException("status " + response.code()));
        }
        return response.isSuccessful() && reason.isEmpty()
                ? new Outcome.Done<>(said)
                : Outcome.refusal(reason.orElse("status " + response.code()));
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
