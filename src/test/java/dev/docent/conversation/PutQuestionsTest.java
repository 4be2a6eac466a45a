package dev.docent.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.access.Caller;
import dev.docent.access.Grant;
import dev.docent.access.Quota;
import dev.docent.access.Role;
import dev.docent.access.Scope;
import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.state.StateDatabase;
import dev.docent.state.StateUnavailableException;
import dev.docent.state.TestState;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PutQuestionsTest {

    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
    private static final ConversationId TALK = new ConversationId(new UUID(0, 1));
    private static final FeedbackProperties PROPERTIES = new FeedbackProperties(Duration.ofDays(90), 100);

    @TempDir
    Path home;

    private StateDatabase database;
    private Memory memory;
    private PutQuestions questions;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        database = TestState.in(home.resolve("state"), clock);
        memory = new Memory(
                database,
                new ConversationProperties(
                        10, 10, Duration.ofHours(1), Duration.ofMinutes(1), Rewriting.AUTO, Duration.ofSeconds(5)),
                List.of(),
                clock);
        questions = new PutQuestions(database, PROPERTIES, this::vectors, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private UUID ask(String question, boolean isFound, Duration ago) {
        UUID answer = UUID.randomUUID();
        List<Exchange.Source> sources =
                isFound ? List.of(new Exchange.Source(new DocumentId("ferry1"), "Ferries", "quote")) : List.of();
        memory.add(TALK, new Exchange(answer, NOW.minus(ago), question, question, "answer", Optional.empty(), sources));
        return answer;
    }

    /// What is about money lies in one direction, everything else in one of its own.
    private Map<String, float[]> vectors(List<String> all) {
        Map<String, float[]> vectors = new HashMap<>();
        for (String question : all) {
            float[] vector = new float[all.size() + 1];
            vector[question.matches(".*(cost|expensive).*") ? 0 : 1 + all.indexOf(question)] = 1;
            vectors.put(question, vector);
        }
        return vectors;
    }

    private List<String> gaps() {
        return questions.gaps().stream()
                .map(gap -> gap.question() + " " + gap.unanswered() + "+" + gap.unhelpful())
                .toList();
    }

    @Test
    void whatFoundNoAnswerIsAGapAndWhatFoundOneIsNot() {
        ask("Who built the ferry?", true, Duration.ZERO);
        ask("Who painted the ferry?", false, Duration.ZERO);

        assertThat(gaps()).containsExactly("Who painted the ferry? 1+0");
    }

    @Test
    void whatOthersAskDoesNotHideWhatACallerMaySee() {
        var grant = new Grant(Set.of(Role.ASK, Role.ADMIN), new Scope.Only(Set.of(new Collection("town"))));
        Caller mayor = Caller.known("user:mayor", List.of(grant), Quota.NONE);
        mayor.run(() -> ask("Who painted the ferry?", false, Duration.ofHours(1)));
        for (int i = 0; i <= PROPERTIES.most(); i++) {
            ask("What is number " + i + " for?", false, Duration.ofSeconds(i));
        }

        assertThat(mayor.call(this::gaps)).containsExactly("Who painted the ferry? 1+0");
    }

    @Test
    void whatMeansTheSameIsOneGapWhateverItsWordsButNotWithAnotherNumber() {
        ask("What does crossing cost?", false, Duration.ofMinutes(1));
        ask("How expensive is a ticket?", false, Duration.ofMinutes(2));
        ask("How expensive was it in 2019?", false, Duration.ofMinutes(3));

        assertThat(gaps()).containsExactly("What does crossing cost? 2+0", "How expensive was it in 2019? 1+0");
    }

    @Test
    void anUnhelpfulAnswerIsAGapUntilSomebodyThinksBetterOfIt() {
        UUID answer = ask("Who built the ferry?", true, Duration.ZERO);

        assertThat(questions.keep(answer, new Opinion(false, Optional.of("Which yard?"))))
                .isTrue();
        assertThat(gaps()).containsExactly("Who built the ferry? 0+1");
        assertThat(questions.gaps().getFirst().comments()).containsExactly("Which yard?");

        questions.keep(answer, new Opinion(true, Optional.empty()));
        assertThat(gaps()).isEmpty();
    }

    @Test
    void questionsAlikeAreOneGapAndTheMostAskedComesFirst() {
        ask("How much is the ferry ticket?", false, Duration.ofHours(4));
        ask("Who painted the bridge?", false, Duration.ofHours(3));
        ask("Who was painting the bridge?", false, Duration.ofHours(2));
        ask("Where is the lighthouse keeper from?", false, Duration.ofHours(1));

        assertThat(gaps())
                .containsExactly(
                        "Who was painting the bridge? 2+0",
                        "Where is the lighthouse keeper from? 1+0",
                        "How much is the ferry ticket? 1+0");
        assertThat(questions.gaps().getFirst().wordings()).containsExactly("Who painted the bridge?");
    }

    @Test
    void anAnswerThatNobodyGaveHasNoOpinion() {
        assertThat(questions.keep(UUID.randomUUID(), new Opinion(true, Optional.empty())))
                .isFalse();
    }

    @Test
    void whatIsForgottenOrLongAgoIsNoGap() {
        ask("Who painted the bridge?", false, Duration.ofDays(91));
        questions.forgetOld();
        assertThat(gaps()).isEmpty();

        ask("Who painted the ferry?", false, Duration.ZERO);
        memory.forget(TALK);
        assertThat(gaps()).isEmpty();
    }

    @Test
    void gapsOutliveTheConversation() {
        ask("Who painted the ferry?", false, Duration.ofHours(20));

        memory.forgetIdle();

        assertThat(gaps()).hasSize(1);
    }

    @Test
    void withoutADatabaseNeitherGapsNorOpinionsCanBeHad() {
        database.write(jdbc -> jdbc.execute("drop table put_question"));

        assertThatThrownBy(this::gaps).isInstanceOf(StateUnavailableException.class);
        assertThatThrownBy(() -> questions.keep(UUID.randomUUID(), new Opinion(true, Optional.empty())))
                .isInstanceOf(FeedbackLostException.class);
    }
}
