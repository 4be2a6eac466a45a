package dev.docent.slack.queue;

import dev.docent.state.StateDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// What was asked in Slack, in the database, where several instances share it. An instance claims a question before it
/// answers it; a claim that is not renewed in time ends, and another instance may have the question. Safe for use by
/// many threads.
public final class QuestionQueue {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_FAILING = Duration.ofHours(1);

    private final StateDatabase database;
    private final Duration claim;
    private final Clock clock;
    private final Closing closing;

    /// @param claim how long a claim lasts that is not renewed
    public QuestionQueue(StateDatabase database, Duration claim, Clock clock) {
        this.database = database;
        this.claim = claim;
        this.clock = clock;
        this.closing = new Closing(database, clock);
    }

    /// Keeps a question until it is answered.
    ///
    /// @param reply the message that is to become its answer, if there is one already
    public Arrival add(SlackQuestion question, Optional<String> reply) {
        var added = new AtomicInteger();
        Place place = question.place();
        boolean written = database.write(jdbc -> added.set(jdbc.update(
                "insert into slack_question (id, surface, team, channel, person, home, thread, message,"
                        + " question, response_url, received_at, attempts, reply)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)"
                        + " on conflict do nothing",
                question.id(),
                question.surface().name(),
                place.team(),
                place.channel(),
                place.person(),
                place.home(),
                place.thread(),
                question.message(),
                question.text(),
                question.responseUrl(),
                now(),
                reply.orElse(null))));
        if (!written) {
            return Arrival.LOST;
        }
        return added.get() == 1 ? Arrival.KEPT : Arrival.KNOWN;
    }

    /// @param running what is answered here already
    /// @return questions that nobody else answers, the oldest first; of a thread, the oldest only; of a channel
    /// and of a workspace no more than their share
    public List<Claim> claim(int most, Workload.Shares shares, Collection<Claim> running) {
        var claims = new ArrayList<Claim>();
        boolean written = database.write(jdbc -> {
            claims.clear();
            claims.addAll(new Claiming(jdbc, now(), claim).claim(most, new Workload(shares, running)));
        });
        return written ? claims : List.of();
    }

    /// Goes on claiming what is still being answered.
    public void renew(Collection<Claim> running) {
        OffsetDateTime until = now().plus(claim);
        List<Object[]> rows = running.stream()
                .map(one -> new Object[] {until, one.id(), one.token()})
                .toList();
        if (!rows.isEmpty()) {
            database.write(jdbc -> jdbc.batchUpdate(
                    "update slack_question set claimed_until = ? where id = ? and claimed_by = ?"
                            + " and answered_at is null",
                    rows));
        }
    }

    /// Keeps what a question is answered with until it is said, so that it is not looked up once more.
    ///
    /// @return whether the question is still to be answered under this claim
    public boolean keep(Claim held, FoundAnswer found) {
        var kept = new AtomicInteger();
        Optional<KeptAnswer> shareable = found.shareable();
        boolean written = database.write(jdbc -> kept.set(jdbc.update(
                "update slack_question set found_text = ?, found_blocks = ?, found_outcome = ?, answer_text = ?,"
                        + " answer_blocks = ? where id = ? and claimed_by = ? and answered_at is null",
                found.message().text(),
                found.message().blocks(),
                found.outcome(),
                shareable.map(KeptAnswer::text).orElse(null),
                shareable.map(KeptAnswer::blocks).orElse(null),
                held.id(),
                held.token())));
        return !written || kept.get() == 1;
    }

    /// Says which message answers a question.
    ///
    /// @param reply empty if there is none, or none any more
    public void begun(Claim held, Optional<String> reply) {
        database.write(jdbc -> jdbc.update(
                "update slack_question set reply = ? where id = ? and claimed_by = ?",
                reply.orElse(null),
                held.id(),
                held.token()));
    }

    /// Says that a question is answered.
    ///
    /// @param answer what may be shared
    public void answered(Claim held, Optional<KeptAnswer> answer) {
        closing.close(held, answer, true);
    }

    /// Says that a question is not answered, as the answer can't be said.
    public void undelivered(Claim held) {
        closing.close(held, Optional.empty(), false);
    }

    /// Gives a question back of which it is not known why it is not answered. That counts as an attempt.
    ///
    /// @param later how long it is left alone
    public void release(Claim held, Duration later) {
        free(held, held.attempt(), later, held.failingSince());
    }

    /// Gives a question back as if it had not been claimed.
    public void leave(Claim held, Duration later) {
        free(held, held.before(), later, held.failingSince());
    }

    /// Gives a question back whose answer cannot be said now: the longer that lasts, the longer it is left alone.
    ///
    /// @return whether it is to be tried again; not if that has lasted for too long
    public boolean putOff(Claim held) {
        Instant now = clock.instant();
        Instant since = held.failingSince().orElse(now);
        Duration failing = Duration.between(since, now);
        boolean isHopeless = failing.compareTo(LONGEST_FAILING) >= 0;
        if (!isHopeless) {
            Duration pause = Collections.min(List.of(LONGEST_PAUSE, Collections.max(List.of(PAUSE, failing))));
            free(held, held.before(), pause, Optional.of(since));
        }
        return !isHopeless;
    }

    private void free(Claim held, int attempts, Duration later, Optional<Instant> failingSince) {
        database.write(jdbc -> jdbc.update(
                "update slack_question set claimed_by = null, claimed_until = ?, attempts = ?, failing_since = ?"
                        + " where id = ? and claimed_by = ?",
                now().plus(later),
                attempts,
                failingSince.map(since -> since.atOffset(ZoneOffset.UTC)).orElse(null),
                held.id(),
                held.token()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
