package dev.docent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.ConversationScript.ScriptedTurn;
import dev.docent.conversation.AskedQuestion;
import dev.docent.conversation.ConversationId;
import dev.docent.conversation.Conversations;
import dev.docent.conversation.RememberedConversations;
import dev.docent.conversation.Reply;
import dev.docent.index.Filter;
import dev.docent.ingestion.Ingestion;
import dev.docent.ingestion.IngestionReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Conversations as people have them, over the sample documents.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ScriptedConversationsTest {

    private static final double RIGHT = 0.85;

    @TempDir
    private static Path data;

    @Autowired
    private Conversations conversations;

    @Autowired
    private RememberedConversations remembered;

    @Autowired
    private Ingestion ingestion;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("docent.data", () -> data.toString());
        settings.add("docent.ingestion.at-start", () -> false);
    }

    @BeforeEach
    void takeIn() throws Exception {
        IngestionReport report = ingestion.await(ingestion.start().id());
        assertThat(report.passages()).isPositive();
    }

    @Test
    void mostTurnsOfAConversationAreUnderstood() throws Exception {
        List<ConversationScript> scripts = ConversationScript.all(Path.of("src/test/resources/conversations"));
        List<String> wrong = new ArrayList<>();
        int turns = 0;
        for (ConversationScript script : scripts) {
            turns += script.turns().size();
            wrong.addAll(play(script));
        }

        wrong.forEach(System.out::println);
        System.out.printf("%d of %d turns are right%n", turns - wrong.size(), turns);
        assertThat(scripts).hasSizeGreaterThanOrEqualTo(30);
        assertThat((double) (turns - wrong.size()) / turns)
                .as("turns that are right")
                .isGreaterThanOrEqualTo(RIGHT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            and where was that?       | Where did Dar meet Ding Xuexiang?              | Beijing
            what did they talk about? | What did Dar and Ding Xuexiang talk about?     | trade
            who else was there?       | Who else was there when Dar met Ding Xuexiang? | Wang Yi
            """)
    void eachFollowUpToAMeetingIsUnderstood(String followUp, String meant, String says) {
        Optional<ConversationId> conversation = Optional.of(new ConversationId(UUID.randomUUID()));
        Reply first = ask("When did Dar meet Ding Xuexiang?", conversation);

        Reply second = ask(followUp, conversation);

        assertThat(first.answer().text()).contains("4 January 2026");
        assertThat(second.standaloneQuestion()).isEqualTo(meant);
        assertThat(second.answer().text()).contains(says);
    }

    @Test
    void anotherYearIsAskedOfTheSameMeeting() {
        Optional<ConversationId> conversation = Optional.of(new ConversationId(UUID.randomUUID()));
        ask("When did Dar meet Ding Xuexiang?", conversation);

        Reply second = ask("and in 2025?", conversation);

        assertThat(second.standaloneQuestion()).isEqualTo("When did Dar meet Ding Xuexiang in 2025?");
        assertThat(second.answer().text()).doesNotContain("2025");
    }

    private Reply ask(String question, Optional<ConversationId> conversation) {
        return conversations.ask(new AskedQuestion(question, conversation, List.of(), Filter.NONE), _ -> {});
    }

    private List<String> play(ConversationScript script) {
        List<String> wrong = new ArrayList<>();
        Optional<ConversationId> conversation = Optional.of(new ConversationId(UUID.randomUUID()));
        for (ScriptedTurn turn : script.turns()) {
            Reply reply = ask(turn.asked(), conversation);
            if (!turn.holds(reply)) {
                wrong.add("%s | %s | %s | %s | %s"
                        .formatted(
                                script.name(),
                                turn.asked(),
                                reply.standaloneQuestion(),
                                turn.expected(),
                                reply.answer().text().replace('\n', ' ')));
            }
        }
        assertThat(remembered.find(conversation.orElseThrow()).orElseThrow().exchanges())
                .hasSize(script.turns().size());
        return wrong;
    }
}
