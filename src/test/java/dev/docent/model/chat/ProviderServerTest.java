package dev.docent.model.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderServerTest {

    private final ProviderServer provider = new ProviderServer();
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        provider.close();
    }

    private <T> HttpResponse<T> post(String path, BodyHandler<T> handler) throws Exception {
        String body = """
                {"model": "m", "messages": [{"role": "user", "content": "Is it so?"}]}""";
        URI address = URI.create(provider.root() + path);
        return client.send(
                HttpRequest.newBuilder(address)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                handler);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/chat/completions | [DONE]
            /v1/messages         | message_stop
            /api/chat            | "done":true
            """)
    void aReplyIsWrittenAsThePathAsks(String path, String end) throws Exception {
        provider.replyWith(request -> ProviderReply.says("You asked:", " " + request.prompt()));

        assertThat(post(path, BodyHandlers.ofString()).body())
                .contains("You asked:", " Is it so?")
                .contains(end);
    }

    @Test
    void whoLeavesBeforeTheEndIsNoticed() throws Exception {
        provider.reply(ProviderReply.says("One").thenHolds(new CountDownLatch(1)));

        try (InputStream body =
                post("/v1/chat/completions", BodyHandlers.ofInputStream()).body()) {
            assertThat(body.read()).isPositive();
            assertThat(provider.open()).isEqualTo(1);
        }

        await().until(() -> provider.left() == 1 && provider.open() == 0);
    }
}
