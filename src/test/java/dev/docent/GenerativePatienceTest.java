package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.docent.access.Audit;
import dev.docent.model.chat.ProviderReply;
import dev.docent.model.chat.ProviderReply.Step;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/// A chat model that hangs, or thinks for long, and whoever waits for its answers.
@TestPropertySource(
        properties = {
            "docent.answer.generation.starts-within=2s",
            "docent.answer.generation.pauses-for=2s",
            "docent.conversation.rewriting-within=300ms",
            "docent.chat.circuit-breaker.calls=3",
            "docent.chat.circuit-breaker.open=3s"
        })
class GenerativePatienceTest extends GenerativeService {

    private static final int CALLS = 3;

    @Autowired
    private Audit audit;

    @Test
    void aModelThatHangsIsNotWaitedForAgainAndAgain() throws Exception {
        PROVIDER.replyWith(_ -> ProviderReply.nothing());
        for (int i = 0; i < CALLS; i++) {
            assertThat(AskedService.stages(service.ask(WHERE))).contains("fallback: the model was too slow");
        }
        int asked = PROVIDER.requests().size();

        JsonNode answer = service.ask(WHERE);

        assertThat(answer(answer)).contains("Beijing");
        assertThat(AskedService.stages(answer)).contains("fallback: the model has failed too often");
        assertThat(PROVIDER.requests()).hasSize(asked);
        theModelIsAskedAgainAfterAWhile();
    }

    private void theModelIsAskedAgainAfterAWhile() {
        PROVIDER.replyWith(_ -> ProviderReply.says("Dar met Ding Xuexiang in Beijing. [1]"));
        await().untilAsserted(() ->
                assertThat(service.ask(WHERE).get("mode").asString()).isEqualTo("generative"));
    }

    @Test
    void callersWhoLeaveSayNothingOfTheModel() throws Exception {
        theModelIsAskedAgainAfterAWhile();
        PROVIDER.replyWith(
                _ -> ProviderReply.says("Dar met Ding Xuexiang in Beijing. [1]").thenHolds(new CountDownLatch(1)));
        for (int i = 0; i < 2 * CALLS; i++) {
            long left = PROVIDER.left();
            try (AskedService leaving = new AskedService(port);
                    var events = leaving.stream(WHERE)) {
                assertThat(events.anyMatch(event -> event.name().equals("citation")))
                        .isTrue();
            }
            await().until(() -> PROVIDER.left() > left);
        }

        PROVIDER.replyWith(_ -> ProviderReply.says("Dar met Ding Xuexiang in Beijing. [1]"));
        assertThat(service.ask(WHERE).get("mode").asString()).isEqualTo("generative");
    }

    @Test
    void aRewritingThatIsNotWaitedForSaysNothingOfTheModel() throws Exception {
        theModelIsAskedAgainAfterAWhile();
        String conversation = service.ask(WHERE).get("conversationId").asString();
        for (int i = 0; i < CALLS; i++) {
            PROVIDER.reply(ProviderReply.nothing(), ProviderReply.says("Dar met Ding Xuexiang in Beijing. [1]"));

            JsonNode answer = service.ask("And when was that?", Map.of("conversationId", conversation));

            assertThat(AskedService.stages(answer)).startsWith("[follow-up: the model's rewriting was not used");
            assertThat(answer.get("mode").asString()).isEqualTo("generative");
        }
    }

    @Test
    void whoeverLeavesBeforeTheEndIsInTheAuditLog() throws Exception {
        theModelIsAskedAgainAfterAWhile();
        PROVIDER.replyWith(
                _ -> ProviderReply.says("Dar met Ding Xuexiang in Beijing. [1]").thenHolds(new CountDownLatch(1)));

        try (AskedService leaving = new AskedService(port);
                var events = leaving.stream(WHERE)) {
            assertThat(events.anyMatch(event -> event.name().equals("citation")))
                    .isTrue();
        }

        await().untilAsserted(() -> assertThat(audit.newest(Optional.empty(), OptionalLong.empty(), 1))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("ask");
                    assertThat(entry.outcome()).isEqualTo("left");
                    assertThat(entry.address()).isEqualTo("127.0.0.1");
                }));
    }

    @Test
    void aModelThatThinksForLongIsWaitedFor() throws Exception {
        theModelIsAskedAgainAfterAWhile();
        var reply = ProviderReply.says();
        for (int i = 0; i < 4; i++) {
            reply = reply.then(new Step.Thinking("Hm. ")).then(new Step.Pause(Duration.ofMillis(700)));
        }
        PROVIDER.reply(reply.thenSays("Dar met Ding Xuexiang in Beijing. [1]"));

        JsonNode answer = service.ask(WHERE);

        assertThat(answer(answer)).isEqualTo("Dar met Ding Xuexiang in Beijing. [1]");
        assertThat(AskedService.stages(answer)).doesNotContain("fallback");
    }

    @Test
    void whatAModelThinksAloudIsNotToldAsItsAnswer() throws Exception {
        theModelIsAskedAgainAfterAWhile();
        ProviderReply aloud = ProviderReply.says(
                "Hm. They discussed trade. [1] But where? I cannot answer",
                " yet.</think>",
                "Dar met Ding Xuexiang",
                " in Beijing. [1]");
        PROVIDER.reply(aloud, aloud, aloud);

        JsonNode first = service.ask(WHERE);
        JsonNode second = service.ask(WHERE);
        JsonNode third = service.ask(WHERE);

        assertThat(answer(first)).contains("Dar met Ding Xuexiang in Beijing.").doesNotContain("left out");
        assertThat(answer(second)).contains("Dar met Ding Xuexiang in Beijing.").doesNotContain("left out");
        assertThat(answer(third)).isEqualTo("Dar met Ding Xuexiang in Beijing. [1]");
    }
}
