package dev.docent.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.embedding.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The whole service, called by Slack over HTTPS many times at once. No documents are assigned to the channels.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "docent.slack.bot-token=xoxb-T1",
            "docent.slack.signing-secret=hush",
            "docent.slack.channels.C0=none",
            "server.forward-headers-strategy=native",
            "docent.api.limits.address=100/minute"
        })
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class EventsBurstTest {

    private static final FakeSlack SLACK = new FakeSlack();
    private static final int MENTIONS = 50;
    private static final int TELLINGS = 10;
    private static final int CONNECTIONS = 64;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws Exception {
        Path folder = Files.createTempDirectory("docent-slack");
        Files.createDirectories(folder.resolve("documents"));
        settings.add("docent.data", () -> folder.resolve("data").toString());
        settings.add(
                "docent.documents.folder", () -> folder.resolve("documents").toString());
        settings.add("docent.slack.address", SLACK::address);
    }

    @AfterAll
    static void closeSlack() {
        SLACK.close();
    }

    @Test
    void aWrongSigningSecretIsToldOfOnce(CapturedOutput output) throws Exception {
        var service = new SignedService(port);
        String body = Sent.mention("T1", "C9", "U1", "Who?", "1.2", "").toString();

        for (int i = 0; i < 3; i++) {
            assertThat(service.send(body, SignedService.now(), "v0=" + "0".repeat(64))
                            .statusCode())
                    .isEqualTo(401);
        }

        assertThat(output.getOut()).containsOnlyOnce("not signed with docent.slack.signing-secret");
    }

    @Test
    void hundredsOfEventsAtOnceAreEachAcknowledgedInTimeAndEachQuestionIsAnsweredOnce() throws Exception {
        var service = new SignedService(port);
        Waiting.until(() -> !SLACK.calls("auth.test").isEmpty());
        assertThat(service.send(Sent.mention("T9", "C9", "U1", "Who?", "1.1", ""))
                        .statusCode())
                .isEqualTo(200);
        List<Callable<Duration>> sendings = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < MENTIONS; i++) {
            String at = SLACK.messages.write("C1" + i, "", "U1", "<@U0BOT> Who?");
            asked.add(at);
            var event = Sent.mention("T1", "C1" + i, "U1", "<@U0BOT> Who?", at, "");
            for (int j = 0; j < TELLINGS; j++) {
                sendings.add(() -> {
                    long start = System.nanoTime();
                    assertThat(service.send(event).statusCode()).isEqualTo(200);
                    return Duration.ofNanos(System.nanoTime() - start);
                });
            }
        }

        List<Duration> took = new ArrayList<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (Future<Duration> sending : senders.invokeAll(sendings)) {
                took.add(sending.get());
            }
        }
        Promptness.isKept(took);

        Waiting.until(
                () -> asked.stream().allMatch(at -> !SLACK.messages.replies(at).isEmpty()));
        assertThat(SLACK.messages.all().stream().filter(FakeMessages.Message::isByBot))
                .hasSize(MENTIONS);
        assertThat(SLACK.excesses()).isZero();
    }
}
