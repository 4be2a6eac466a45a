package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.chat.ProviderReply;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/// Answers by a chat model with other settings: a budget, unsupported sentences marked, questions in other words.
@TestPropertySource(
        properties = {
            "docent.answer.unsupported=mark",
            "docent.retrieval.expansion=model",
            "docent.chat.budget.per-key.tokens-per-day=20000"
        })
class GenerativeLimitsTest extends GenerativeService {

    @Test
    void whatNoDocumentSupportsIsMarked() throws Exception {
        PROVIDER.reply(
                ProviderReply.says("In which city did Dar meet Ding Xuexiang?"),
                ProviderReply.says("Dar met Ding Xuexiang in Beijing. [1] Macron joined them for dinner. [1]"));

        JsonNode answer = service.askWithKey(WHERE, "one");

        assertThat(answer(answer))
                .isEqualTo("Dar met Ding Xuexiang in Beijing. [1] Macron joined them for dinner. [unsupported]");
        assertThat(AskedService.stages(answer)).contains("expand").contains("other words");
    }

    @Test
    void whereTheDocumentsOwnSentencesAreWantedNoOtherWordsAreAskedFor() throws Exception {
        int asked = PROVIDER.requests().size();

        JsonNode answer = service.ask(WHERE, Map.of("mode", "extractive"));

        assertThat(answer(answer)).contains("Beijing on Sunday");
        assertThat(AskedService.stages(answer)).doesNotContain("expand");
        assertThat(PROVIDER.requests()).hasSize(asked);
    }

    @Test
    void aSpentBudgetIsNoReasonNotToAnswer() throws Exception {
        PROVIDER.reply(ProviderReply.says("In which city?").costing(30_000, 10));

        JsonNode first = service.askWithKey(WHERE, "two");
        int asked = PROVIDER.requests().size();
        JsonNode second = service.askWithKey(WHERE, "two");

        assertThat(first.get("mode").asString()).isEqualTo("extractive");
        assertThat(answer(second)).contains("Beijing on Sunday");
        assertThat(AskedService.stages(second)).contains("fallback: the budget for the model is spent");
        assertThat(PROVIDER.requests()).hasSize(asked);
    }
}
