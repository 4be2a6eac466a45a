package dev.docent.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class CallerFilterTest {

    @Autowired
    private Caller caller;

    @Autowired
    private FakeConversations conversations;

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @BeforeEach
    void listen() {
        conversations.answerLike((question, _) -> {
            seen.add(dev.docent.access.Caller.current().id());
            return Samples.reply(question, Samples.grounded());
        });
    }

    @AfterEach
    void reset() {
        conversations.answerWith(Samples.grounded());
    }

    private void ask(String... headers) throws Exception {
        caller.post("/api/v1/ask", "{\"question\": \"When?\"}", headers);
    }

    @Test
    void whoeverGivesNoKeyIsAnonymous() throws Exception {
        ask();
        ask("Authorization", "Basic YTpi");
        ask("Authorization", "Bearer ");

        assertThat(seen).containsOnly("anonymous").hasSize(3);
    }

    @Test
    void aKeyIsKnownByAMarkThatDoesNotGiveItAway() throws Exception {
        ask("Authorization", "Bearer key-one");
        ask("Authorization", "bearer key-one");
        ask("Authorization", "Bearer key-two");

        assertThat(seen).hasSize(3).noneMatch(id -> id.contains("key"));
        assertThat(seen.get(0)).isEqualTo(seen.get(1)).isNotEqualTo(seen.get(2)).hasSize(16);
    }

    @Test
    void aStreamWorksOnBehalfOfWhoOpenedIt() throws Exception {
        ask("Authorization", "Bearer key-one");
        try (Stream<String> lines = caller.events(caller.question("When?").header("Authorization", "Bearer key-one"))) {
            assertThat(lines).contains("event:done");
        }

        assertThat(seen).hasSize(2);
        assertThat(seen.get(0)).isEqualTo(seen.get(1));
    }
}
