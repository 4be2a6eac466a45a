package dev.docent.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.Caller.Received;
import dev.docent.conversation.ConversationId;
import dev.docent.conversation.Turn;
import dev.docent.document.Collection;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class AskTest {

    @Autowired
    private Caller caller;

    @Autowired
    private FakeConversations conversations;

    @AfterEach
    void reset() {
        conversations.answerWith(Samples.grounded());
    }

    @Test
    void anAnswerComesWithQuotesThatStandInTheDocument() throws Exception {
        conversations.answerWith(Samples.grounded());

        JsonNode answer = caller.post("/api/v1/ask", "{\"question\": \"When did it cross?\"}")
                .json();

        JsonNode citation = answer.at("/citations/0");
        String text = caller.get("/api/v1/documents/ferry1/text").body();
        assertThat(citation.at("/quote").asString())
                .isEqualTo(text.substring(
                        citation.at("/start").intValue(), citation.at("/end").intValue()));
        assertThat(text.substring(
                        citation.at("/answerStart").intValue(),
                        citation.at("/answerEnd").intValue()))
                .isEqualTo(answer.at("/shortAnswer").asString());
    }

    @Test
    void anAnswerHasEveryFieldOfTheContract() throws Exception {
        conversations.answerWith(Samples.grounded());

        Received received = caller.post("/api/v1/ask", "{\"question\": \"When did it cross?\"}");

        assertThat(received.status()).isEqualTo(200);
        assertThat(received.json()).isEqualTo(Caller.json("""
                {
                  "id": "7d1f1f5e-2c0e-4f4e-9b0b-0f6f6f0f3a11",
                  "conversationId": "0b9c1b52-7c3b-4f0e-8a3e-5f4f6c1d2e33",
                  "question": "When did it cross?",
                  "standaloneQuestion": "When did it cross?",
                  "status": "answered",
                  "mode": "extractive",
                  "answer": "The first crossing was on Sunday. [1]",
                  "shortAnswer": "Sunday",
                  "confidence": 0.9,
                  "citations": [
                    {
                      "n": 1, "documentId": "ferry1", "file": "harbour/ferry.md", "collection": "harbour",
                      "title": "Harbour news", "language": "en", "url": null, "publishedAt": "2026-01-05", "page": null,
                      "heading": "Harbour news", "quote": "On Sunday the new ferry made its first crossing.",
                      "start": 14, "end": 62, "answerStart": 17, "answerEnd": 23, "supports": [[0, 27]],
                      "link": "/documents/ferry1#span=14-62&answer=17-23&print=117rlqs"
                    }
                  ],
                  "dates": [
                    {"text": "On Sunday", "resolved": "2026-01-04", "from": "publishedAt 2026-01-05", "citation": 1}
                  ],
                  "conflicts": [],
                  "related": [],
                  "retrieved": [],
                  "stages": [{"name": "words", "ms": 2}, {"name": "reader", "ms": 80}]
                }"""));
    }

    @Test
    void aQuestionWithoutAnAnswerHasNoCitationsButShowsWhatCameNear() throws Exception {
        conversations.answerWith(Samples.notFound());

        JsonNode answer =
                caller.post("/api/v1/ask", "{\"question\": \"Who built it?\"}").json();

        assertThat(answer.at("/status").asString()).isEqualTo("not_found");
        assertThat(answer.at("/shortAnswer").isNull()).isTrue();
        assertThat(answer.at("/citations")).isEmpty();
        assertThat(answer.at("/related/0/quote").asString()).isEqualTo("It carried 212 people.");
    }

    @Test
    void contradictingSourcesAreShownSideBySide() throws Exception {
        conversations.answerWith(Samples.conflicting());

        JsonNode answer =
                caller.post("/api/v1/ask", "{\"question\": \"How many?\"}").json();

        assertThat(answer.at("/status").asString()).isEqualTo("conflicting");
        assertThat(answer.at("/conflicts")).isEqualTo(Caller.json("""
                [{"shortAnswer": "212", "citations": [1]}, {"shortAnswer": "Sunday", "citations": [2]}]"""));
    }

    @Test
    void asManyPassagesComeBackAsAreAskedFor() throws Exception {
        String question = "{\"question\": \"When did it cross?\", \"limit\": 1}";

        JsonNode retrieved = caller.post("/api/v1/ask", question).json().at("/retrieved");

        assertThat(retrieved).hasSize(1);
        assertThat(retrieved.at("/0/passage").asString()).isEqualTo("ferry1-0");
        assertThat(retrieved.at("/0/text").asString()).isEqualTo("Harbour news");
        assertThat(retrieved.at("/0/score").doubleValue()).isEqualTo(2.0);
    }

    @Test
    void everythingTheCallerSaysReachesTheConversation() throws Exception {
        String question = """
                {
                  "question": "And then?",
                  "conversationId": "3f1c7a52-9a0e-4c63-9d53-0b6a2f6f1d11",
                  "history": [{"role": "user", "text": "When?"}, {"role": "assistant", "text": "On Sunday."}],
                  "collections": ["harbour"],
                  "publishedFrom": "2026-01-01", "publishedTo": "2026-01-31",
                  "mode": "extractive"
                }""";

        Received received = caller.post("/api/v1/ask", question);

        assertThat(received.status()).isEqualTo(200);
        var asked = conversations.lastAsked();
        assertThat(asked.conversation())
                .contains(new ConversationId(UUID.fromString("3f1c7a52-9a0e-4c63-9d53-0b6a2f6f1d11")));
        assertThat(asked.history())
                .containsExactly(new Turn(Turn.Role.USER, "When?"), new Turn(Turn.Role.ASSISTANT, "On Sunday."));
        assertThat(asked.filter().collections()).containsExactly(new Collection("harbour"));
        assertThat(asked.filter().publishedFrom()).isEqualTo(Optional.of(LocalDate.of(2026, 1, 1)));
        assertThat(asked.filter().publishedTo()).isEqualTo(Optional.of(LocalDate.of(2026, 1, 31)));
    }

    @Test
    void fieldsThatAreNullAreAsGoodAsMissing() throws Exception {
        String question = """
                {"question": "When?", "conversationId": null, "history": null, "collections": null,
                 "publishedFrom": null, "publishedTo": null, "mode": null, "limit": null}""";

        Received received = caller.post("/api/v1/ask", question);

        assertThat(received.status()).isEqualTo(200);
        assertThat(received.json().at("/retrieved")).isEmpty();
    }
}
