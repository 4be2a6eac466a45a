package dev.docent.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import dev.docent.model.embedding.Waiting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The whole service over a document of its own, called by Slack over HTTPS and over a socket.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "docent.slack.bot-token=xoxb-T1",
            "docent.slack.app-token=xapp-1",
            "docent.slack.signing-secret=hush",
            "docent.slack.limits.user-minute=100"
        })
@DirtiesContext
class EventsApiTest {

    private static final FakeSlack SLACK = new FakeSlack();
    private static final String MENTION = "<@" + FakeSlack.BOT + "> ";
    private static final int MUCH = 5_000_000;
    private static final String QUESTION = "When was the Heron Bridge opened?";

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private final SlackSignature.Generator signatures = new SlackSignature.Generator("hush");

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException {
        Path folder = Files.createTempDirectory("docent-slack");
        Path document = folder.resolve("documents/town/bridge.md");
        Files.createDirectories(document.getParent());
        Files.writeString(document, """
                ---
                title: The Heron Bridge
                date: 2024-05-06
                ---

                The Heron Bridge was opened by Mayor Tamsin Vale on 3 May 2024. It is 212 metres long.
                """);
        settings.add("docent.data", () -> folder.resolve("data").toString());
        settings.add(
                "docent.documents.folder", () -> folder.resolve("documents").toString());
        settings.add("docent.slack.address", SLACK::address);
    }

    @BeforeEach
    void isReady() throws Exception {
        HttpRequest events = HttpRequest.newBuilder(uri("/api/v1/ingestions/latest"))
                .header("Accept", "text/event-stream")
                .build();
        assertThat(client.send(events, BodyHandlers.ofString()).body()).contains("event:done");
        Waiting.until(SLACK.socket::isConnected);
    }

    @AfterAll
    static void closeSlack() {
        SLACK.close();
    }

    @Test
    void aSignedEventIsAnsweredAsTheRestInterfaceDoes() throws Exception {
        String at = SLACK.messages.write("C1", "", "U1", MENTION + QUESTION);

        assertThat(send(mention(at), now(), "").statusCode()).isEqualTo(200);

        assertThat(answer(at)).isEqualTo(rest().get("answer").asString());
        assertThat(whole(at).blocks()).contains("The Heron Bridge", "6 May 2024", "#span\\u003d");
    }

    @Test
    void whatComesOverTheSocketIsAnsweredTheSame() throws Exception {
        String at = SLACK.messages.write("C2", "", "U1", MENTION + QUESTION);

        SLACK.socket.send("events_api", Sent.mention("T1", "C2", "U1", MENTION + QUESTION, at, ""));

        assertThat(answer(at)).isEqualTo(rest().get("answer").asString());
    }

    @Test
    void whatIsNotSignedOrTooOldIsRefused() throws Exception {
        String at = SLACK.messages.write("C3", "", "U1", MENTION + QUESTION);
        String old = String.valueOf(Long.parseLong(now()) - 600);

        assertThat(send(mention(at), old, "").statusCode()).isEqualTo(401);
        assertThat(send(mention(at), now(), "v0=" + "0".repeat(64)).statusCode())
                .isEqualTo(401);
        assertThat(SLACK.messages.replies(at)).isEmpty();
    }

    @Test
    void aLongBodyWhoseLengthIsNotSaidIsNotReadToItsEnd() throws Exception {
        int status = client.send(
                        HttpRequest.newBuilder(uri("/slack/events"))
                                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[MUCH])))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();

        assertThat(status).isEqualTo(413);
    }

    @Test
    void whatIsSentAgainIsAnsweredOnce() throws Exception {
        String at = SLACK.messages.write("C4", "", "U1", MENTION + QUESTION);
        String time = now();

        for (int i = 0; i < 4; i++) {
            assertThat(send(mention(at), time, "").statusCode()).isEqualTo(200);
        }
        answer(at);
        String next = SLACK.messages.write("C4", "", "U1", MENTION + "How long is it?");
        send(
                Sent.mention("T1", "C4", "U1", MENTION + "How long is the Heron Bridge?", next, "")
                        .toString(),
                now(),
                "");
        answer(next);

        assertThat(SLACK.messages.replies(at)).hasSize(1);
    }

    @Test
    void slackIsToldThatTheAddressIsRight() throws Exception {
        String body = "{\"token\":\"t\",\"type\":\"url_verification\",\"challenge\":\"3eZbrw1a\"}";

        assertThat(send(body, now(), "").body()).isEqualTo("3eZbrw1a");
    }

    @Test
    void aWorkspaceThatIsNotKnownGetsNoAnswer() throws Exception {
        String at = SLACK.messages.write("C5", "", "U1", MENTION + QUESTION);

        HttpResponse<String> response =
                send(Sent.mention("T9", "C5", "U1", MENTION + QUESTION, at, "").toString(), now(), "");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(metrics()).contains("docent_slack_arrivals_total{outcome=\"ignored\",what=\"unknown_workspace\"");
    }

    @Test
    void aCommandIsAnsweredInPrivate() throws Exception {
        int before = SLACK.responses.size();
        var form = new StringBuilder();
        ObjectNode command = Sent.command("T1", "C6", "U1", QUESTION, "9.9", SLACK.responseUrl());
        command.properties()
                .forEach(field -> form.append(field.getKey())
                        .append('=')
                        .append(URLEncoder.encode(field.getValue().asString(), UTF_8))
                        .append('&'));

        HttpResponse<String> response = send(form.toString(), now(), "");

        assertThat(response.body()).contains("Searching the documents");
        Waiting.until(() -> SLACK.responses.size() == before + 1);
        assertThat(SLACK.responses.get(before).toString()).contains("3 May 2024", "docent_share");
    }

    private String mention(String at) {
        String channel = SLACK.messages.all().stream()
                .filter(message -> message.at().equals(at))
                .findFirst()
                .orElseThrow()
                .channel();
        return Sent.mention("T1", channel, "U1", MENTION + QUESTION, at, "").toString();
    }

    private HttpResponse<String> send(String body, String time, String signature) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/slack/events"))
                .header("Content-Type", body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", time)
                .header("X-Slack-Signature", signature.isEmpty() ? signatures.generate(time, body) : signature)
                .header("X-Slack-Retry-Num", "1")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static String now() {
        return String.valueOf(System.currentTimeMillis() / 1000);
    }

    private static String answer(String thread) {
        return whole(thread).text();
    }

    private static FakeMessages.Message whole(String thread) {
        Waiting.until(() -> SLACK.messages.replies(thread).stream()
                .anyMatch(message -> message.blocks().contains("docent_feedback")));
        return SLACK.messages.replies(thread).getFirst();
    }

    private JsonNode rest() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("/api/v1/ask"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"question\":\"" + QUESTION + "\"}"))
                .build();
        return FakeSlack.JSON.readTree(
                client.send(request, BodyHandlers.ofString()).body());
    }

    private String metrics() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(uri("/actuator/prometheus")).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
