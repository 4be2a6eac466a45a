package dev.docent.slack.call;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.util.http.SlackHttpClient;
import dev.docent.slack.message.SlackMessage;
import java.io.IOException;
import okhttp3.Response;

/// Where Slack takes what follows a command or a click.
public final class ResponseUrl {

    private static final String METHOD = "response_url";

    private final SlackHttpClient client;
    private final String address;
    private final CallCounts counts;

    public ResponseUrl(SlackHttpClient client, String address, CallCounts counts) {
        this.client = client;
        this.address = address;
        this.counts = counts;
    }

    /// Puts a message in the place of what only one person sees.
    public void replace(SlackMessage message) {
        JsonObject body = body(message, "ephemeral");
        body.addProperty("replace_original", true);
        send(body);
    }

    /// Tells the person who clicked something.
    public void whisper(SlackMessage message) {
        JsonObject body = body(message, "ephemeral");
        body.addProperty("replace_original", false);
        send(body);
    }

    /// Says something for everybody in the channel.
    public void share(SlackMessage message) {
        JsonObject body = body(message, "in_channel");
        body.addProperty("replace_original", false);
        send(body);
    }

    private static JsonObject body(SlackMessage message, String type) {
        var body = new JsonObject();
        body.addProperty("response_type", type);
        body.addProperty("text", message.text());
        body.add("blocks", JsonParser.parseString(message.blocks()));
        body.addProperty("unfurl_links", false);
        body.addProperty("unfurl_media", false);
        return body;
    }

    private void send(JsonObject body) {
        try (Response response = client.postJsonBody(address, body)) {
            counts.count(METHOD, response.isSuccessful() ? "done" : "refused");
            if (!response.isSuccessful()) {
                throw new CallFailedException(METHOD, "status " + response.code());
            }
        } catch (IOException failure) {
            counts.count(METHOD, "lost");
            throw new CallFailedException(METHOD, failure);
        }
    }
}
