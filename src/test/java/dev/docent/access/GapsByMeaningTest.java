package dev.docent.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What the documents leave open, asked in several ways.
class GapsByMeaningTest extends GuardedService {

    @Test
    void aQuestionInOtherWordsIsTheSameGapAndAnotherQuestionIsNot() throws Exception {
        String key = everything();
        ask("What does a balloon ride cost?", key);
        ask("How expensive is a balloon ride?", key);
        ask("Who paints the balloon?", key);

        List<JsonNode> gaps = get("/api/v1/gaps", key)
                .path("gaps")
                .valueStream()
                .filter(gap -> gap.toString().contains("balloon"))
                .toList();

        assertThat(gaps).hasSize(2);
        assertThat(gaps.getFirst().path("wordings").toString()).contains("What does a balloon ride cost?");
    }
}
