package dev.docent.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.SettableClock;
import dev.docent.access.Caller;
import dev.docent.access.Grant;
import dev.docent.access.Quota;
import dev.docent.conversation.Exchange.Source;
import dev.docent.document.DocumentId;
import dev.docent.state.StateDatabase;
import dev.docent.state.TestState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

    private static final ConversationId ONE = new ConversationId(new UUID(0, 1));
    private static final ConversationId TWO = new ConversationId(new UUID(0, 2));
    private static final ConversationId THREE = new ConversationId(new UUID(0, 3));

    @TempDir
    Path home;

    private final SettableClock clock = SettableClock.at("2026-01-05T10:00:00Z");
    private final List<String> forgottenElsewhere = new ArrayList<>();
    private boolean isElsewhereWritable = true;
    private final KeptQuestions elsewhere = person -> isElsewhereWritable && forgottenElsewhere.add(person);
    private StateDatabase database;
    private Memory memory;

    @BeforeEach
    void open() {
        database = TestState.in(home.resolve("state"), clock);
        var properties = new ConversationProperties(
                2, 3, Duration.ofHours(1), Duration.ofMinutes(1), Rewriting.GRAMMAR, Duration.ofSeconds(1));
        memory = new Memory(database, properties, List.of(elsewhere), clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatCannotBeKeptOfATextIsLeftOut() {
        memory.add(ONE, exchange("Why\0?"));

        assertThat(memory.find(ONE).orElseThrow().exchanges())
                .singleElement()
                .satisfies(kept -> assertThat(kept.question()).isEqualTo("Why?"));
    }

    @Test
    void whatWasSaidIsRememberedThoughWhoeverAskedHasLeft() {
        Thread.currentThread().interrupt();

        memory.add(ONE, exchange("Why?"));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(memory.find(ONE).orElseThrow().exchanges()).hasSize(1);
    }

    private Exchange exchange(String words) {
        return new Exchange(
                UUID.randomUUID(),
                clock.instant(),
                words,
                "standalone " + words,
                "answer to " + words,
                Optional.of(words),
                List.of(source("first"), source("second")));
    }

    private static Source source(String quote) {
        return new Source(new DocumentId("ferry1"), "Ferries", quote);
    }

    private List<String> questions(ConversationId id) {
        return memory.find(id).map(Conversation::exchanges).orElse(List.of()).stream()
                .map(Exchange::question)
                .toList();
    }

    @Test
    void conversationsDoNotMix() {
        memory.add(ONE, exchange("a"));
        memory.add(TWO, exchange("b"));

        assertThat(questions(ONE)).containsExactly("a");
        assertThat(questions(TWO)).containsExactly("b");
        assertThat(memory.find(THREE)).isEmpty();
    }

    @Test
    void whatWasSaidIsThereAfterARestart() {
        Exchange said = exchange("a");
        memory.add(ONE, said);
        close();

        open();

        assertThat(memory.find(ONE).orElseThrow().exchanges()).containsExactly(said);
        assertThat(memory.find(ONE).orElseThrow().lastUsed()).isEqualTo(clock.instant());
    }

    @Test
    void keepsTheNewestTurns() {
        for (String words : List.of("a", "b", "c", "d", "e")) {
            memory.add(ONE, exchange(words));
        }

        assertThat(questions(ONE)).containsExactly("c", "d", "e");
    }

    @Test
    void conversationsOfOneCallerLeaveThoseOfOthersAlone() {
        Caller ann = Caller.known("ann", List.of(Grant.EVERYTHING), Quota.NONE);
        memory.add(ONE, exchange("a"));
        clock.pass(Duration.ofMinutes(1));
        for (int i = 0; i < 3; i++) {
            ann.run(() -> memory.add(new ConversationId(UUID.randomUUID()), exchange("b")));
        }

        memory.forgetIdle();

        assertThat(questions(ONE)).containsExactly("a");
    }

    @Test
    void forgetsTheConversationsLongestUnused() {
        memory.add(ONE, exchange("a"));
        memory.add(TWO, exchange("b"));
        clock.pass(Duration.ofMinutes(1));
        memory.add(ONE, exchange("c"));
        clock.pass(Duration.ofMinutes(1));
        memory.add(THREE, exchange("d"));

        memory.forgetIdle();

        assertThat(questions(ONE)).containsExactly("a", "c");
        assertThat(memory.find(TWO)).isEmpty();
        assertThat(questions(THREE)).containsExactly("d");
    }

    @Test
    void whatWasNotUsedForTooLongIsNotRemembered() {
        memory.add(ONE, exchange("a"));
        clock.pass(Duration.ofHours(2));

        assertThat(memory.find(ONE)).isEmpty();
        memory.add(ONE, exchange("b"));
        assertThat(questions(ONE)).containsExactly("b");
    }

    @Test
    void cleaningUpLeavesNothingOfUnusedConversations() {
        memory.add(ONE, exchange("a"));
        clock.pass(Duration.ofHours(2));

        memory.forgetIdle();

        List<String> quotes = database.read(
                jdbc -> jdbc.queryForList("select quote from conversation_source", String.class), List.of("unread"));
        assertThat(quotes).isEmpty();
    }

    @Test
    void aConversationCanBeForgotten() {
        memory.add(ONE, exchange("a"));

        assertThat(memory.forget(ONE)).isTrue();

        assertThat(memory.find(ONE)).isEmpty();
        assertThat(memory.forget(ONE)).isFalse();
    }

    @Test
    void ofAConversationThatSeveralPeopleHaveOnePersonsPartCanBeForgotten() {
        Caller ann = new Caller("slack-T1-U1", "slack-T1", List.of(Grant.EVERYTHING), Quota.NONE);
        Caller ben = new Caller("slack-T1-U2", "slack-T1", List.of(Grant.EVERYTHING), Quota.NONE);
        ann.run(() -> memory.add(ONE, exchange("a")));
        ben.run(() -> memory.add(ONE, exchange("b")));
        ann.run(() -> memory.add(TWO, exchange("c")));

        assertThat(memory.forgetAllOf("slack-T1-U1")).isEqualTo(2);

        ben.run(() -> {
            assertThat(questions(ONE)).containsExactly("b");
            assertThat(memory.find(TWO)).isEmpty();
        });
        assertThat(database.read(
                        jdbc -> jdbc.queryForList("select question from put_question", String.class),
                        List.of("unread")))
                .containsExactly("standalone b");
        assertThat(forgottenElsewhere).containsExactly("slack-T1-U1");
        isElsewhereWritable = false;
        assertThatThrownBy(() -> memory.forgetAllOf("slack-T1-U2")).isInstanceOf(ConversationKeptException.class);
    }

    @Test
    void withoutADatabaseNothingIsRememberedAndNothingFails() {
        database.write(jdbc -> jdbc.execute("drop table conversation cascade"));

        memory.add(ONE, exchange("a"));

        assertThat(memory.find(ONE)).isEmpty();
        assertThatThrownBy(() -> memory.forget(ONE)).isInstanceOf(ConversationKeptException.class);
    }
}
