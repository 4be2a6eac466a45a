package dev.docent.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.api.Caller.Received;
import dev.docent.conversation.Conversation;
import dev.docent.conversation.ConversationId;
import dev.docent.conversation.Exchange;
import dev.docent.document.DocumentId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ConversationTest {

    private static final ConversationId ID = new ConversationId(new UUID(1, 2));
    private static final String PATH = "/api/v1/conversations/" + ID;
    private static final Instant ASKED = Instant.parse("2026-01-06T08:15:30Z");

    @Autowired
    private Caller caller;

    @Autowired
    private FakeConversations conversations;

    @BeforeEach
    void somethingWasSaid() {
        var exchange = new Exchange(
                new UUID(3, 4),
                ASKED,
                "And where?",
                "Where was the ferry built?",
                "In Gdansk. [1]",
                Optional.of("Gdansk"),
                List.of(new Exchange.Source(new DocumentId("ferry1"), "Ferries", "Built in Gdansk.")));
        conversations.remembered.put(ID, new Conversation(ID, ASKED, List.of(exchange)));
    }

    @AfterEach
    void reset() {
        conversations.remembered.clear();
        conversations.writable = true;
    }

    @Test
    void aConversationIsShownWithItsTurnsAndTimes() throws Exception {
        Received received = caller.get(PATH);

        assertThat(received.status()).isEqualTo(200);
        assertThat(received.text("/lastUsed")).isEqualTo("2026-01-06T08:15:30Z");
        assertThat(received.text("/turns/0/question")).isEqualTo("And where?");
        assertThat(received.text("/turns/0/standaloneQuestion")).isEqualTo("Where was the ferry built?");
        assertThat(received.text("/turns/0/askedAt")).isEqualTo("2026-01-06T08:15:30Z");
        assertThat(received.text("/turns/0/shortAnswer")).isEqualTo("Gdansk");
        assertThat(received.text("/turns/0/sources/0/documentId")).isEqualTo("ferry1");
    }

    @Test
    void theExampleHasTheFieldsOfWhatReallyComes() throws Exception {
        var example = caller.get("/v3/api-docs")
                .json()
                .at("/paths/~1api~1v1~1conversations~1{id}/get/responses/200/content/application~1json/example");

        assertThat(example.at("/turns/0").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        caller.get(PATH).json().at("/turns/0").propertyNames());
    }

    @Test
    void aDeletedConversationIsGone() throws Exception {
        Received deleted = caller.delete(PATH);

        assertThat(deleted.status()).isEqualTo(204);
        assertThat(caller.get(PATH).status()).isEqualTo(404);
        assertThat(caller.delete(PATH).status()).isEqualTo(404);
    }

    @Test
    void whoCannotHaveItDeletedIsToldSo() throws Exception {
        conversations.writable = false;

        Received received = caller.delete(PATH);

        assertThat(received.status()).isEqualTo(503);
        assertThat(received.text("/type")).isEqualTo("urn:docent:problem:unavailable");
        assertThat(caller.get(PATH).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000009", "nonsense"})
    void aConversationThatNobodyKnowsIsNotFound(String id) throws Exception {
        Received received = caller.get("/api/v1/conversations/" + id);

        assertThat(received.status()).isEqualTo(404);
        assertThat(received.text("/detail")).contains(id);
    }
}
