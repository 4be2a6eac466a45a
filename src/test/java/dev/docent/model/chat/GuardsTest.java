package dev.docent.model.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GuardsTest extends WithOpenAi {

    private Duration betweenTheFirstTwo() {
        List<ProviderRequest> requests = server.requests();
        return Duration.between(requests.get(0).at(), requests.get(1).at());
    }

    @Test
    void aProviderIsLeftAloneForAsLongAsItAsks() {
        server.reply(ProviderReply.fails(429, "slow down").with("Retry-After", "1"));
        try (ChatFixture chat = chat()) {
            assertThat(chat.ask("Is it so?").response().aiMessage().text()).isEqualTo("Yes.");
        }
        assertThat(betweenTheFirstTwo()).isGreaterThanOrEqualTo(Duration.ofMillis(950));
    }

    @Test
    void itMayAskForThatByADate() {
        server.replyWith(_ -> server.requests().size() > 1
                ? ProviderReply.says("Yes.")
                : ProviderReply.fails(503, "slow down").with("Retry-After", inTwoSeconds()));
        try (ChatFixture chat = chat()) {
            assertThat(chat.ask("Is it so?").response().aiMessage().text()).isEqualTo("Yes.");
        }
        assertThat(betweenTheFirstTwo()).isGreaterThanOrEqualTo(Duration.ofMillis(500));
    }

    private static String inTwoSeconds() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plusSeconds(2).atOffset(ZoneOffset.UTC));
    }

    @Test
    void aProviderThatAsksForALongWaitIsNotAskedAgain() {
        server.replyWith(_ -> ProviderReply.fails(429, "slow down").with("Retry-After", "60"));
        try (ChatFixture chat = chat("retry.longest-wait=1s")) {
            assertThat(chat.ask("Is it so?").failure())
                    .isEqualTo("The provider limits how often it is asked: slow down");
        }
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void noMoreThanTheLimitAreAskedAtATime() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        server.replyWith(_ -> ProviderReply.says("It").thenHolds(gate));
        try (ChatFixture chat = chat("concurrency.limit=2", "concurrency.longest-wait=50ms")) {
            Asking first = chat.asking("One?");
            Asking second = chat.asking("Two?");
            await().until(() -> server.open() == 2);

            assertThat(chat.ask("Three?").failure())
                    .isEqualTo("The chat model is busy: 2 answers are being written, and none came to its end"
                            + " within 50 ms.");
            gate.countDown();

            first.end().response();
            second.end().response();
            chat.ask("Four?").response();
        }
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void aTurnIsWaitedFor() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        server.replyWith(_ -> ProviderReply.says("It").thenHolds(gate));
        try (ChatFixture chat = chat("concurrency.limit=1", "concurrency.longest-wait=10s")) {
            Asking first = chat.asking("One?");
            await().until(() -> server.open() == 1);
            Asking second = chat.asking("Two?");
            gate.countDown();

            first.end().response();
            second.end().response();
        }
    }

    @Test
    void aProviderThatFailsTooOftenIsLeftAloneForAWhile() {
        server.replyWith(_ -> ProviderReply.fails(500, "oh"));
        try (ChatFixture chat = chat("retry.times=0", "circuit-breaker.calls=4", "circuit-breaker.open=3s")) {
            for (int i = 0; i < 4; i++) {
                assertThat(chat.ask("Is it so?").failure()).contains("status 500");
            }
            assertThat(chat.ask("Is it so?").failure())
                    .isEqualTo("The chat model failed too often and is left alone for 3 seconds.");
            assertThat(server.requests()).hasSize(4);

            server.replyWith(_ -> ProviderReply.says("Yes."));
            await().untilAsserted(() -> chat.ask("Is it so?").response());
            for (int i = 0; i < 4; i++) {
                chat.ask("Is it so?").response();
            }
        }
    }

    @Test
    void aProviderThatIsSlowAndAnswersIsNotLeftAlone() {
        var time = new AtomicLong();
        try (ChatFixture chat = chat("circuit-breaker.calls=2")) {
            var guards = new Guards(chat.get(ChatProperties.class), time::get);
            for (int i = 0; i < 5; i++) {
                ChatResponse response = guards.call(() -> {
                    time.addAndGet(Duration.ofSeconds(100).toNanos());
                    return ChatResponse.builder()
                            .aiMessage(AiMessage.from("Yes."))
                            .build();
                });
                assertThat(response.aiMessage().text()).isEqualTo("Yes.");
            }
        }
    }

    @Test
    void questionsThatAreNotTakenSayNothingOfTheProvider() {
        server.replyWith(_ -> ProviderReply.fails(400, "too long"));
        try (ChatFixture chat = chat("circuit-breaker.calls=2")) {
            for (int i = 0; i < 5; i++) {
                assertThat(chat.ask("Is it so?").failure()).contains("status 400");
            }
        }
        assertThat(server.requests()).hasSize(5);
    }
}
