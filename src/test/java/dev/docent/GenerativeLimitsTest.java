package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.chat.ProviderReply;
import dev.docent.model.chat.ProviderServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/// Answers by a chat model with other settings: a budget, unsupported sentences marked, questions in other words.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "docent.answer.unsupported=mark",
            "docent.retrieval.expansion=model",
            "docent.chat.budget.per-key.tokens-per-day=20000"
        })
class GenerativeLimitsTest {

    private static final String WHERE = "Where did Dar meet Ding Xuexiang?";
    private static final ProviderServer PROVIDER = new ProviderServer();

    @TempDir
    private static Path home;

    @LocalServerPort
    private int port;

    private AskedService service;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        GenerativeService.settings(settings, home, PROVIDER);
    }

    @BeforeEach
    void everythingIsIndexed() throws Exception {
        service = new AskedService(port);
        service.isIndexed();
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void whatNoDocumentSupportsIsMarked() throws Exception {
        PROVIDER.reply(
                ProviderReply.says("In which city did Dar meet Ding Xuexiang?"),
                ProviderReply.says("Dar met Ding Xuexiang in Beijing. [1] Macron joined them for dinner. [1]"));

        JsonNode answer = service.askWithKey(WHERE, "one");

        assertThat(answer.get("answer").asString())
                .isEqualTo("Dar met Ding Xuexiang in Beijing. [1] Macron joined them for dinner. [unsupported]");
        assertThat(AskedService.stages(answer)).contains("expand").contains("other words");
    }

    @Test
    void aSpentBudgetIsNoReasonNotToAnswer() throws Exception {
        PROVIDER.reply(ProviderReply.says("In which city?").costing(30_000, 10));

        JsonNode first = service.askWithKey(WHERE, "two");
        int asked = PROVIDER.requests().size();
        JsonNode second = service.askWithKey(WHERE, "two");

        assertThat(first.get("mode").asString()).isEqualTo("extractive");
        assertThat(second.get("answer").asString()).contains("Beijing on Sunday");
        assertThat(AskedService.stages(second)).contains("fallback: the budget for the model is spent");
        assertThat(PROVIDER.requests()).hasSize(asked);
    }
}
