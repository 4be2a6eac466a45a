package dev.docent.slack;

import static dev.docent.slack.SignedService.now;
import static dev.docent.slack.SignedService.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.embedding.Waiting;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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
            "docent.slack.limits.user-minute=100",
            "docent.slack.public-url=https://bot.example.org"
        })
@DirtiesContext
class EventsApiTest {

    private static final FakeSlack SLACK = new FakeSlack();
    private static final String MENTION = "<@" + FakeSlack.BOT + "> ";
    private static final int MUCH = 5_000_000;
    private static final String QUESTION = "When was the Heron Bridge opened?";

    private static final Pattern LINK = Pattern.compile("<(http[^|>]+)\\|");

    @LocalServerPort
    private int port;

    private SignedService service;

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
        service = new SignedService(port);
        service.awaitIngestion();
        Waiting.until(SLACK.socket::isConnected);
    }

    @AfterAll
    static void closeSlack() {
        SLACK.close();
    }

    @Test
    void aSignedEventIsAnsweredAsTheRestInterfaceDoes() throws Exception {
        String at = write("C1", "", "U1", QUESTION);
        assertThat(service.send(mention("C1", "", "U1", QUESTION, at)).statusCode())
                .isEqualTo(200);
        FakeMessages.Message answer = answers(at, 1).getFirst();
        JsonNode rest = service.ask(question(QUESTION));

        assertThat(answer.text()).isEqualTo(rest.get("answer").asString());
        assertThat(answer.blocks()).contains("The Heron Bridge", "6 May 2024");
        assertThat(LINK.matcher(answer.json().toString())
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .distinct())
                .isNotEmpty()
                .containsExactlyElementsOf(rest.get("citations")
                        .valueStream()
                        .map(citation ->
                                "https://bot.example.org" + citation.get("link").asString())
                        .toList());
    }

    @Test
    void whatComesOverTheSocketIsAnsweredTheSame() throws Exception {
        String at = write("C2", "", "U1", QUESTION);
        SLACK.socket.send("events_api", mention("C2", "", "U1", QUESTION, at));

        assertThat(answers(at, 1).getFirst().text())
                .isEqualTo(service.ask(question(QUESTION)).get("answer").asString());
    }

    @Test
    void aFollowUpInAThreadIsUnderstoodAsInAConversation() throws Exception {
        String first = ask("C9", "", "U1", QUESTION);
        answers(first, 1);
        ask("C9", first, "U2", "How long is it?");
        FakeMessages.Message second = answers(first, 2).get(1);
        JsonNode rest = service.ask(question(QUESTION));
        JsonNode further = service.ask(question("How long is it?")
                .put("conversationId", rest.get("conversationId").asString()));

        assertThat(second.text()).isEqualTo(further.get("answer").asString()).contains("212");
    }

    @Test
    void whatIsThoughtOfAnAnswerShowsWhatTheDocumentsLack() throws Exception {
        int before = SLACK.responses.size();
        String asked = ask("C7", "", "U1", "How long is the Heron Bridge?");
        String unhelpful = answers(asked, 1).getFirst().json().findValuesAsString("value").stream()
                .filter(value -> value.startsWith("no:"))
                .findFirst()
                .orElseThrow();

        service.click(Sent.click("T1", "C7", "U2", "docent_feedback", unhelpful, asked, SLACK.responseUrl()));

        Waiting.until(() -> SLACK.responses.size() > before);
        assertThat(SLACK.responses.getLast().get("text").asString()).contains("Thank you");
        assertThat(service.get("/api/v1/gaps")).contains("How long is the Heron Bridge?");
    }

    @Test
    void whatOnePersonAskedInSlackCanBeForgotten() throws Exception {
        answers(ask("C8", "", "U7", "Who painted the town hall?"), 1);
        answers(ask("C8", "", "U8", "What did the parade cost?"), 1);
        int before = SLACK.responses.size();
        service.sendForm(Sent.command("T1", "C8", "U7", QUESTION, "8.8", SLACK.responseUrl()));
        Waiting.until(() -> SLACK.responses.size() == before + 1);
        String share = SLACK.responses.getLast().findValuesAsString("value").getLast();

        service.delete("/api/v1/people/slack-T1-U7/conversations");

        assertThat(service.get("/api/v1/gaps"))
                .contains("What did the parade cost?")
                .doesNotContain("Who painted the town hall?");
        service.click(Sent.click("T1", "C8", "U7", "docent_share", share, "", SLACK.responseUrl()));
        Waiting.until(() -> SLACK.responses.size() == before + 2);
        assertThat(SLACK.responses.getLast().get("text").asString()).contains("no longer kept");
    }

    @Test
    void whatIsNotSignedOrTooOldIsRefused() throws Exception {
        String at = write("C3", "", "U1", QUESTION);
        String body = mention("C3", "", "U1", QUESTION, at).toString();
        String old = String.valueOf(Long.parseLong(now()) - 600);

        assertThat(service.send(body, old, "").statusCode()).isEqualTo(401);
        assertThat(service.send(body, now(), "v0=" + "0".repeat(64)).statusCode())
                .isEqualTo(401);
        assertThat(SLACK.messages.replies(at)).isEmpty();
    }

    @Test
    void aLongBodyWhoseLengthIsNotSaidIsNotReadToItsEnd() throws Exception {
        int status = service.sendUnsized(new byte[MUCH]).statusCode();

        assertThat(status).isEqualTo(413);
    }

    @Test
    void whatIsSentAgainIsAnsweredOnce() throws Exception {
        String at = write("C4", "", "U1", QUESTION);
        String time = now();
        String body = mention("C4", "", "U1", QUESTION, at).toString();
        for (int i = 0; i < 4; i++) {
            assertThat(service.send(body, time, "").statusCode()).isEqualTo(200);
        }
        answers(at, 1);
        answers(ask("C4", "", "U1", "How long is the Heron Bridge?"), 1);

        assertThat(SLACK.messages.replies(at)).hasSize(1);
    }

    @Test
    void slackReachesTheServiceUnderItsPublicName() throws Exception {
        JsonNode check =
                FakeSlack.JSON.readTree("{\"token\":\"t\",\"type\":\"url_verification\",\"challenge\":\"3eZbrw1a\"}");

        assertThat(service.send(check).body()).isEqualTo("3eZbrw1a");
        assertThat(service.sendTo("bot.example.org", check)).startsWith("HTTP/1.1 200");
        assertThat(service.sendTo("other.example.org", check)).startsWith("HTTP/1.1 421");
    }

    @Test
    void aWorkspaceThatIsNotKnownGetsNoAnswer() throws Exception {
        String at = write("C5", "", "U1", QUESTION);
        HttpResponse<String> response = service.send(Sent.mention("T9", "C5", "U1", MENTION + QUESTION, at, ""));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(service.get("/actuator/prometheus"))
                .contains("docent_slack_arrivals_total{outcome=\"ignored\",what=\"unknown_workspace\"")
                .containsPattern("docent_slack_acknowledgement_seconds_count [1-9]");
    }

    @Test
    void aCommandIsAnsweredInPrivate() throws Exception {
        int before = SLACK.responses.size();
        HttpResponse<String> response =
                service.sendForm(Sent.command("T1", "C6", "U1", QUESTION, "9.9", SLACK.responseUrl()));

        assertThat(response.body()).contains("You asked: " + QUESTION);
        Waiting.until(() -> SLACK.responses.size() == before + 1);
        assertThat(SLACK.responses.get(before).toString()).contains("3 May 2024", "docent_share");
    }

    private static String write(String channel, String thread, String person, String text) {
        return SLACK.messages.write(channel, thread, person, MENTION + text);
    }

    private static ObjectNode mention(String channel, String thread, String person, String text, String at) {
        return Sent.mention("T1", channel, person, MENTION + text, at, thread);
    }

    /// @return by which name the question is known
    private String ask(String channel, String thread, String person, String text) throws Exception {
        String at = write(channel, thread, person, text);
        service.send(mention(channel, thread, person, text, at));
        return at;
    }

    private static List<FakeMessages.Message> answers(String thread, int count) {
        Waiting.until(() -> SLACK.messages.replies(thread).stream()
                        .filter(message -> message.blocks().contains("docent_feedback"))
                        .count()
                == count);
        return SLACK.messages.replies(thread);
    }
}
