package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.access.Keys;
import dev.docent.access.NewKey;
import dev.docent.access.Quota;
import dev.docent.access.Role;
import dev.docent.access.Scope;
import dev.docent.model.embedding.Waiting;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Where others need a key, people in Slack read what they were answered from.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"docent.slack.bot-token=xoxb-T1", "docent.slack.app-token=xapp-1"})
@DirtiesContext
class SlackReadingTest {

    private static final FakeSlack SLACK = new FakeSlack();
    private static final Pattern LINK = Pattern.compile("<http[^|>]+/documents/([^#]+)#[^|>]+&amp;ticket=([^|>&]+)\\|");

    @Autowired
    private Keys keys;

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException {
        Path folder = Files.createTempDirectory("docent-slack");
        write(folder.resolve("documents/bridge.md"), "The Heron Bridge was opened on 3 May 2024.");
        write(folder.resolve("documents/canteen.md"), "The canteen serves lunch from noon to three.");
        settings.add("docent.data", () -> folder.resolve("data").toString());
        settings.add(
                "docent.documents.folder", () -> folder.resolve("documents").toString());
        settings.add("docent.slack.address", SLACK::address);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @AfterAll
    static void closeSlack() {
        SLACK.close();
    }

    @Test
    void theLinkUnderAnAnswerOpensItsDocumentAndNoOther() throws Exception {
        new SignedService(port).awaitIngestion();
        keys.make(new NewKey("Test", Set.of(Role.ASK), Scope.everything(), Quota.NONE));

        Matcher first = link("When was the Heron Bridge opened?");
        Matcher second = link("When does the canteen serve lunch?");

        assertThat(read(first.group(1), first.group(2))).isEqualTo(200);
        assertThat(read(second.group(1), second.group(2))).isEqualTo(200);
        assertThat(read(second.group(1), first.group(2))).isEqualTo(401);
        assertThat(read(first.group(1), "")).isEqualTo(401);
        assertThat(call("/api/v1/documents", first.group(2))).isEqualTo(401);
    }

    private Matcher link(String question) {
        String at = SLACK.messages.write("C1", "", "U1", question);
        Waiting.until(SLACK.socket::isConnected);
        SLACK.socket.send("events_api", Sent.mention("T1", "C1", "U1", "<@U0BOT> " + question, at, ""));
        Waiting.until(() -> SLACK.messages.replies(at).stream()
                .anyMatch(message -> message.blocks().contains("docent_feedback")));
        Matcher link = LINK.matcher(SLACK.messages.replies(at).getFirst().json().toString());
        assertThat(link.find()).isTrue();
        return link;
    }

    private int read(String document, String ticket) throws Exception {
        return call("/api/v1/documents/" + document + "/text", ticket);
    }

    private int call(String path, String ticket) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (!ticket.isEmpty()) {
            request.header("Authorization", "Bearer " + ticket);
        }
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
}
