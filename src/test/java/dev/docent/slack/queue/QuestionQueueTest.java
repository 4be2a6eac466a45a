package dev.docent.slack.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.state.StateDatabase;
import dev.docent.state.TestState;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionQueueTest {

    private static final Duration CLAIM = Duration.ofMinutes(1);
    private static final Workload.Shares SHARES = new Workload.Shares(3, 4);
    private static final FoundAnswer FOUND = new FoundAnswer(
            new KeptAnswer("On Sunday", "[1]"), "answered", Optional.of(new KeptAnswer("On Sunday", "[]")));

    private Instant now = Instant.parse("2026-01-05T10:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);

    @TempDir
    Path home;

    private StateDatabase database;
    private QuestionQueue queue;
    private AskedQuestions asked;

    @BeforeEach
    void open() {
        database = TestState.in(home.resolve("state"), clock);
        queue = new QuestionQueue(database, CLAIM, clock);
        asked = new AskedQuestions(database, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private SlackQuestion ask(String person, String at) {
        return ask("T1", "C1", person, at);
    }

    private SlackQuestion ask(String team, String channel, String person, String at) {
        var question = new SlackQuestion(
                String.join("/", team, channel, at),
                Surface.MENTION,
                new Place(team, channel, person, at),
                at,
                "When did it cross?",
                "");
        assertThat(queue.add(question, Optional.empty())).isEqualTo(Arrival.KEPT);
        return question;
    }

    private List<Claim> claim(int most, Claim... running) {
        return queue.claim(most, SHARES, List.of(running));
    }

    private Claim claim() {
        List<Claim> claims = claim(5);
        assertThat(claims).hasSize(1);
        return claims.getFirst();
    }

    @Test
    void aClaimThatNobodyWorksOnEndsAndIsNotWhatItWasWhenTheSameInstanceClaimsAgain() {
        SlackQuestion question = ask("U1", "1.1");
        Claim lost = claim();
        pass(CLAIM.plusSeconds(1));
        queue.renew(List.of());

        Claim next = claim();
        queue.begun(lost, Optional.of("9.9"));
        queue.answered(lost, Optional.of(new KeptAnswer("late", "[]")));

        assertThat(next.question()).isEqualTo(question);
        assertThat(next.attempt()).isEqualTo(2);
        assertThat(next.isAgain()).isTrue();
        assertThat(queue.keep(lost, FOUND)).isFalse();
        assertThat(asked.answer(question.id())).isEmpty();
        assertThat(queue.keep(next, FOUND)).isTrue();
        assertThat(asked.open()).isOne();
    }

    @Test
    void aClaimThatIsWorkedOnGoesOn() {
        ask("U1", "1.1");
        Claim held = claim();
        for (int i = 0; i < 5; i++) {
            pass(CLAIM.dividedBy(2));
            queue.renew(List.of(held));
        }

        assertThat(claim(5)).isEmpty();
        queue.answered(held, Optional.empty());
        assertThat(asked.open()).isZero();
    }

    @Test
    void aBusyChannelAndABusyWorkspaceLeaveRoomForOthersHoweverManyStandBeforeThem() {
        for (int i = 10; i < 40; i++) {
            ask("T1", "C1", "U1", "1." + i);
        }
        for (int i = 10; i < 40; i++) {
            ask("T1", "C2", "U1", "2." + i);
        }
        ask("T2", "C3", "U2", "3.1");

        List<Claim> claims = claim(6);

        assertThat(claims)
                .extracting(Claim::id)
                .containsExactly("T1/C1/1.10", "T1/C1/1.11", "T1/C1/1.12", "T1/C2/2.10", "T2/C3/3.1");
        assertThat(claim(6, claims.toArray(Claim[]::new))).isEmpty();
        assertThat(claim(6, claims.get(0), claims.get(1), claims.get(3)))
                .extracting(Claim::id)
                .containsExactly("T1/C1/1.13");
    }

    @Test
    void whatIsGivenBackIsFreeAtOnceOrLater() {
        ask("U1", "1.1");
        queue.release(claim(), Duration.ZERO);
        queue.leave(claim(), Duration.ofSeconds(5));

        assertThat(claim(5)).isEmpty();
        pass(Duration.ofSeconds(6));
        Claim again = claim();
        assertThat(again.isAgain()).isTrue();
        assertThat(again.attempt()).isEqualTo(2);
    }

    @Test
    void howeverOftenAServiceStopsThatIsNoFailedAttempt() {
        ask("U1", "1.1");
        for (int i = 0; i < 10; i++) {
            queue.leave(claim(), Duration.ZERO);
        }

        assertThat(claim().attempt()).isOne();
    }

    @Test
    void whatCannotBeSaidIsTriedForAnHourLessAndLessOften() {
        ask("U1", "1.1");
        List<Duration> waits = new ArrayList<>();
        Instant begin = now;
        Claim held = claim();
        while (queue.putOff(held)) {
            Instant since = now;
            List<Claim> next = claim(1);
            while (next.isEmpty()) {
                pass(Duration.ofSeconds(1));
                next = claim(1);
            }
            waits.add(Duration.between(since, now));
            held = next.getFirst();
        }

        assertThat(waits).isSorted().startsWith(Duration.ofSeconds(5)).endsWith(Duration.ofMinutes(1));
        assertThat(Duration.between(begin, now)).isBetween(Duration.ofMinutes(60), Duration.ofMinutes(62));
        assertThat(held.attempt()).isOne();
    }

    @Test
    void whileNobodyTriedNothingFailed() {
        ask("U1", "1.1");
        queue.putOff(claim());
        pass(Duration.ofMinutes(90));
        Claim back = claim();

        assertThat(back.failingSince()).isEmpty();
        assertThat(queue.putOff(back)).isTrue();
    }

    @Test
    void whatWasFoundIsKnownToWhoeverTakesOverUntilItIsSaid() {
        ask("U1", "1.1");
        Claim first = claim();
        queue.keep(first, FOUND);
        queue.putOff(first);
        pass(Duration.ofMinutes(1));

        Claim second = claim();
        queue.answered(second, FOUND.shareable());

        assertThat(first.found()).isEmpty();
        assertThat(second.found()).contains(FOUND);
        assertThat(asked.answer(second.id())).isEqualTo(FOUND.shareable());
        assertThat(asked.open()).isZero();
    }

    @Test
    void whatIsLongPastIsForgotten() {
        SlackQuestion old = ask("U1", "1.1");
        pass(Duration.ofDays(3));
        SlackQuestion young = ask("U1", "1.2");

        asked.forgetOld(Duration.ofDays(2));

        assertThat(asked.find(old.id())).isEmpty();
        assertThat(asked.find(young.id())).isPresent();
    }

    @Test
    void whatIsAskedInADayIsLimitedAndNoticesDoNotCount() {
        asked.discount(ask("U1", "1.1"));
        SlackQuestion first = ask("U1", "1.2");
        pass(Duration.ofHours(6));
        SlackQuestion second = ask("U1", "1.3");
        SlackQuestion others = ask("U2", "1.4");

        assertThat(asked.personPause(first, 1)).isEmpty();
        assertThat(asked.personPause(second, 1)).contains(Duration.ofHours(18));
        assertThat(asked.personPause(second, 2)).isEmpty();
        assertThat(asked.personPause(others, 1)).isEmpty();
        assertThat(asked.workspacePause(others, 2)).contains(Duration.ofHours(18));
        pass(Duration.ofHours(19));
        assertThat(asked.personPause(second, 1)).isEmpty();
    }

    @Test
    void whatOnePersonAskedIsForgotten() {
        SlackQuestion question = ask("U1", "1.1");
        queue.answered(claim(), Optional.of(new KeptAnswer("On Sunday", "[]")));
        SlackQuestion others = ask("U2", "1.2");

        assertThat(asked.forget("slack-T1-U1")).isTrue();

        assertThat(asked.find(question.id())).isEmpty();
        assertThat(asked.answer(question.id())).isEmpty();
        assertThat(asked.find(others.id())).isPresent();
    }
}
