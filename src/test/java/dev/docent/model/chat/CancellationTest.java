package dev.docent.model.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/// Whoever no longer waits for an answer has its provider told.
class CancellationTest extends WithOpenAi {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void anInterruptClosesTheConnectionWithinASecond() throws Exception {
        server.replyWith(_ -> ProviderReply.says("It").thenHolds(new CountDownLatch(1)));
        for (Thread.Builder thread : List.of(Thread.ofVirtual(), Thread.ofPlatform())) {
            try (ChatFixture chat = chat()) {
                Asking asking = new Asking(chat, "Is it so?", thread);
                await().until(() -> !asking.heard().parts().isEmpty());

                asking.interrupt();

                await().atMost(SECOND).until(() -> server.open() == 0);
                assertThat(asking.end().failure()).contains("no longer waits");
            }
        }
        assertThat(server.left()).isEqualTo(2);
    }

    @Test
    void anInterruptIsFeltBeforeTheFirstWordToo() throws Exception {
        server.replyWith(_ -> ProviderReply.nothing());
        try (ChatFixture chat = chat()) {
            Asking asking = chat.asking("Is it so?");
            await().until(() -> server.open() == 1);

            asking.interrupt();

            await().atMost(SECOND).until(() -> server.left() == 1);
            assertThat(asking.end().failure()).contains("no longer waits");
        }
    }

    @Test
    void anInterruptEndsTheWaitForAnotherTry() throws Exception {
        server.replyWith(_ -> ProviderReply.fails(503, "later").with("Retry-After", "600"));
        try (ChatFixture chat = chat("retry.longest-wait=1h")) {
            Asking asking = chat.asking("Is it so?");
            await().until(() -> server.requests().size() == 1 && server.open() == 0);

            asking.interrupt();

            assertThat(asking.end().failure()).contains("no longer waits");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void anInterruptEndsTheWaitForATurn() throws Exception {
        server.replyWith(_ -> ProviderReply.nothing());
        try (ChatFixture chat = chat("concurrency.limit=1", "concurrency.longest-wait=1h")) {
            Asking first = chat.asking("Is it so?");
            await().until(() -> server.open() == 1);
            Asking second = chat.asking("Is it?");

            second.interrupt();
            assertThat(second.end().failure()).contains("no longer waits");

            first.interrupt();
            first.end();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void whatAListenerThrowsEndsTheCallAndComesBack() {
        server.reply(ProviderReply.says("It").thenHolds(new CountDownLatch(1)));
        List<Throwable> errors = new ArrayList<>();
        var full = new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(String part) {
                throw new IllegalStateException("enough");
            }

            @Override
            public void onCompleteResponse(ChatResponse response) {}

            @Override
            public void onError(Throwable error) {
                errors.add(error);
            }
        };
        try (ChatFixture chat = chat()) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> chat.model().chat("Is it so?", full))
                    .withMessage("enough");
        }
        await().atMost(SECOND).until(() -> server.left() == 1);
        assertThat(errors).isEmpty();
    }

    @Test
    void manyStreamsAreClosedAtOnce() throws Exception {
        int many = 200;
        server.replyWith(_ -> ProviderReply.says("It").thenHolds(new CountDownLatch(1)));
        try (ChatFixture chat = chat("concurrency.limit=" + many)) {
            List<Asking> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                all.add(chat.asking("Is it so?"));
            }
            await().until(() ->
                    all.stream().noneMatch(asking -> asking.heard().parts().isEmpty()));

            all.forEach(Asking::interrupt);

            await().atMost(SECOND).until(() -> server.left() == many);
            for (Asking asking : all) {
                asking.end();
            }
        }
    }

    @Test
    void theEndIsNotWaitedForWhereAServerKeepsTheStreamOpen() {
        server.reply(ProviderReply.says("It")
                .then(new ProviderReply.Step.Raw(WireFormat.OPENAI.end("m", ProviderReply.says("It"))))
                .thenHolds(new CountDownLatch(1)));
        try (ChatFixture chat = chat()) {
            assertThat(chat.ask("Is it so?").response().aiMessage().text()).isEqualTo("It");
        }
    }
}
