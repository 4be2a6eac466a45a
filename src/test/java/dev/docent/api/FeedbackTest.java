package dev.docent.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.Caller.Received;
import dev.docent.conversation.Opinion;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class FeedbackTest {

    private static final String PATH = "/api/v1/answers/" + Samples.ANSWER + "/feedback";

    @Autowired
    private Caller caller;

    @Autowired
    private FakeFeedback feedback;

    @AfterEach
    void reset() {
        feedback.opinions.clear();
        feedback.writable = true;
    }

    @Test
    void anOpinionIsKeptAndTheLastOneCounts() throws Exception {
        Received first = caller.post(PATH, "{\"helpful\": true}");
        Received second = caller.post(PATH, "{\"helpful\": false, \"comment\": \"The year is missing.\"}");

        assertThat(first.status()).isEqualTo(204);
        assertThat(second.status()).isEqualTo(204);
        assertThat(feedback.opinions)
                .containsEntry(Samples.ANSWER, new Opinion(false, Optional.of("The year is missing.")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                  | 400
            {"helpful": "yes"}                  | 400
            {"helpful": true, "stars": 5}       | 400
            {"helpful": null}                   | 400
            """)
    void whatIsNoOpinionIsRefused(String body, int status) throws Exception {
        assertThat(caller.post(PATH, body).status()).isEqualTo(status);
        assertThat(feedback.opinions).isEmpty();
    }

    @Test
    void aCommentHasABearableLength() throws Exception {
        Received received = caller.post(PATH, "{\"helpful\": true, \"comment\": \"" + "x".repeat(2001) + "\"}");

        assertThat(received.status()).isEqualTo(400);
        assertThat(received.text("/detail")).contains("2,000 characters");
    }

    @ParameterizedTest
    @CsvSource({"00000000-0000-0000-0000-000000000009", "nonsense"})
    void anAnswerThatNobodyKnowsIsNotFound(String id) throws Exception {
        Received received = caller.post("/api/v1/answers/" + id + "/feedback", "{\"helpful\": true}");

        assertThat(received.status()).isEqualTo(404);
        assertThat(received.text("/detail")).contains(id);
    }

    @Test
    void whoCannotHaveItKeptIsToldSo() throws Exception {
        feedback.writable = false;

        assertThat(caller.post(PATH, "{\"helpful\": true}").text("/type")).isEqualTo("urn:docent:problem:unavailable");
    }

    @Test
    void gapsAreShownWithHowOftenTheyWereMet() throws Exception {
        Received received = caller.get("/api/v1/gaps");

        assertThat(received.status()).isEqualTo(200);
        assertThat(received.text("/gaps/0/question")).isEqualTo("Who painted the ferry?");
        assertThat(received.json().at("/gaps/0/unanswered").asInt()).isEqualTo(2);
        assertThat(received.text("/gaps/0/comments/0")).isEqualTo("Which painter?");
    }

    @Test
    void gapsComeAsATableWhereOneIsAskedFor() throws Exception {
        Received received = caller.get("/api/v1/gaps", "Accept", "text/csv");

        assertThat(received.status()).isEqualTo(200);
        assertThat(received.header("Content-Type")).startsWith("text/csv");
        assertThat(received.header("Content-Disposition")).isEqualTo("attachment; filename=\"gaps.csv\"");
        assertThat(received.body()).contains("\"Who painted the ferry?\",3,2,1,2026-01-06T08:15:30Z,");
        assertThat(caller.get("/api/v1/gaps", "Accept", "*/*").header("Content-Type"))
                .startsWith("application/json");
    }

    @Test
    void questionsToBeginWithAreOffered() throws Exception {
        assertThat(caller.get("/api/v1/questions?limit=2").json().at("/questions"))
                .hasSize(2);
        assertThat(caller.get("/api/v1/questions?limit=9").status()).isEqualTo(400);
    }
}
