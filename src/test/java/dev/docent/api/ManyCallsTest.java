package dev.docent.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.docent.api.Caller.Received;
import dev.docent.conversation.Progress;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/// More calls than can be served, and callers who take their time.
@SpringBootTest(
        classes = ServedByFakes.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "docent.api.limits.address=3/minute",
            "docent.api.load.most=2",
            "docent.api.load.longest-wait=2s",
            "docent.api.longest-body=2s",
            "server.forward-headers-strategy=native",
            "server.tomcat.connection-timeout=1s"
        })
class ManyCallsTest {

    @Autowired
    private Caller caller;

    @Autowired
    private FakeConversations conversations;

    @Autowired
    private FakeLoad load;

    @AfterEach
    void reset() {
        conversations.answerWith(Samples.grounded());
        load.wait = Duration.ZERO;
    }

    private Received ask() throws Exception {
        return caller.post("/api/v1/ask", "{\"question\": \"When?\"}");
    }

    @Test
    void anAddressThatCallsTooOftenIsToldWhenToComeBack() throws Exception {
        List<Received> received =
                IntStream.range(0, 4).mapToObj(_ -> from("203.0.113.7")).toList();

        assertThat(received.subList(0, 3)).extracting(Received::status).containsOnly(200);
        Received refused = received.getLast();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text("/type")).isEqualTo("urn:docent:problem:limit-reached");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 20);
        assertThat(from("203.0.113.8").status()).isEqualTo(200);
    }

    @Test
    void allAddressesOfOneNetworkAreOneCaller() throws Exception {
        List<Received> received =
                IntStream.range(0, 4).mapToObj(i -> from("2001:db8:1:2::" + i)).toList();

        assertThat(received).extracting(Received::status).containsExactly(200, 200, 200, 429);
        assertThat(from("2001:db8:1:3::1").status()).isEqualTo(200);
    }

    private Received from(String address) {
        try {
            return caller.get("/api/v1/collections", "X-Forwarded-For", address);
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void thisMachineMayCallAsItLikes() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(caller.get("/api/v1/collections").status()).isEqualTo(200);
        }
    }

    @Test
    void aQuestionThatWouldWaitTooLongIsTurnedAway() throws Exception {
        load.wait = Duration.ofMillis(2_500);

        Received refused = ask();
        Received completion = caller.post(
                "/v1/chat/completions",
                "{\"model\": \"docent\", \"messages\": [{\"role\": \"user\", \"content\": \"?\"}]}");

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.text("/type")).isEqualTo("urn:docent:problem:unavailable");
        assertThat(refused.header("Retry-After")).isEqualTo("3");
        assertThat(completion.status()).isEqualTo(503);
        assertThat(completion.text("/error/code")).isEqualTo("unavailable");
        assertThat(caller.get("/api/v1/documents").status()).isEqualTo(200);
    }

    @Test
    void moreQuestionsThanAreLetInAtATimeAreTurnedAwayUntilOneIsAnswered() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        conversations.answerLike((question, _) -> {
            begun.incrementAndGet();
            awaitGate(gate);
            return Samples.reply(question, Samples.grounded());
        });
        CompletableFuture<HttpResponse<String>> plain =
                caller.client().sendAsync(caller.question("When?").build(), BodyHandlers.ofString());
        CompletableFuture<HttpResponse<String>> streamed = caller.client()
                .sendAsync(
                        caller.question("When?")
                                .header("Accept", "text/event-stream")
                                .build(),
                        BodyHandlers.ofString());
        await().until(() -> begun.get() == 2);

        Received refused = ask();
        gate.countDown();

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(plain.get().statusCode()).isEqualTo(200);
        assertThat(streamed.get().body()).contains("event:done");
        await().until(() -> ask().status() == 200);
    }

    private static void awaitGate(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void aRequestThatDribblesInIsCutOff() throws Exception {
        String head = "POST /api/v1/ask HTTP/1.1\nHost: localhost\nContent-Type: application/json\n"
                + "Content-Length: 1000\n\n{";
        try (EndlessRequest request = EndlessRequest.send(head, caller.port())) {
            assertThat(request.answer()).startsWith("HTTP/1.1 408").contains("urn:docent:problem:too-slow");
        }
    }

    @Test
    void whoDoesNotReadTheAnswerIsCutOff() throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        conversations.answerLike((question, listener) -> {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    listener.accept(new Progress.Text("And so on. ".repeat(10_000)));
                }
                return Samples.reply(question, Samples.grounded());
            } finally {
                ended.set(true);
            }
        });
        String body = "{\"question\": \"When?\"}";
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress("localhost", caller.port()));
            socket.getOutputStream()
                    .write(("POST /api/v1/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Accept: text/event-stream\r\nContent-Length: " + body.length() + "\r\n\r\n"
                                    + body)
                            .getBytes(StandardCharsets.UTF_8));

            await().atMost(Duration.ofSeconds(30)).untilTrue(ended);

            assertThat(EndlessRequest.toTheEnd(socket)).doesNotContain("event:done");
        }
    }
}
