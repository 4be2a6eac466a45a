package dev.docent.slack.queue;

import dev.docent.state.StateDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/// What was asked in Slack, in the database, where several instances share it. An instance claims a question before it
/// answers it; a claim that is not renewed in time ends, and another instance may have the question. Safe for use by
/// many threads.
public final class QuestionQueue {

    /// In a thread, one question after the other.
    private static final String OPEN = "select * from slack_question q where answered_at is null"
            + " and (claimed_until is null or claimed_until < ?)"
            + " and (thread = '' or not exists (select 1 from slack_question b where b.channel = q.channel"
            + " and b.thread = q.thread and b.team = q.team and b.answered_at is null and b.number < q.number))"
            + " order by number fetch first ? rows only";

    private final UUID instance = UUID.randomUUID();
    private final StateDatabase database;
    private final Duration claim;
    private final Clock clock;

    /// @param claim how long a claim lasts that is not renewed
    public QuestionQueue(StateDatabase database, Duration claim, Clock clock) {
        this.database = database;
        this.claim = claim;
        this.clock = clock;
    }

    /// Keeps a question until it is answered.
    ///
    /// @param reply the message that is to become its answer, if there is one already
    public Arrival add(SlackQuestion question, Optional<String> reply) {
        var added = new AtomicInteger();
        Place place = question.place();
        boolean written = database.write(jdbc -> added.set(jdbc.update(
                "insert into slack_question (id, surface, team, channel, person, thread, message, question,"
                        + " response_url, received_at, attempts, reply) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)"
                        + " on conflict do nothing",
                question.id(),
                question.surface().name(),
                place.team(),
                place.channel(),
                place.person(),
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

    /// @return questions that nobody else answers, the oldest first; of a thread, the oldest only
    public List<Claim> claim(int most) {
        var claims = new ArrayList<Claim>();
        database.write(jdbc -> {
            claims.clear();
            for (Claim open : jdbc.query(OPEN, (row, _) -> claim(row), now(), most)) {
                if (isOurs(open.question().id(), jdbc)) {
                    claims.add(open);
                }
            }
        });
        return claims;
    }

    private boolean isOurs(String id, JdbcTemplate jdbc) {
        return jdbc.update(
                        "update slack_question set claimed_by = ?, claimed_until = ?, attempts = attempts + 1"
                                + " where id = ? and answered_at is null"
                                + " and (claimed_until is null or claimed_until < ?)",
                        instance,
                        now().plus(claim),
                        id,
                        now())
                == 1;
    }

    /// Goes on claiming what this instance has not answered yet.
    public void renew() {
        database.write(jdbc -> jdbc.update(
                "update slack_question set claimed_until = ? where claimed_by = ? and answered_at is null"
                        + " and claimed_until is not null",
                now().plus(claim),
                instance));
    }

    /// @return whether a question is still this instance's to answer
    public boolean holds(String id) {
        return database.read(
                jdbc -> !jdbc.queryForList(
                                "select id from slack_question where id = ? and claimed_by = ? and answered_at is null",
                                String.class,
                                id,
                                instance)
                        .isEmpty(),
                true);
    }

    /// Says which message answers a question.
    public void begun(String id, String reply) {
        database.write(jdbc -> jdbc.update("update slack_question set reply = ? where id = ?", reply, id));
    }

    /// Says that a question is answered.
    public void answered(String id, Optional<KeptAnswer> answer) {
        database.write(jdbc -> jdbc.update(
                "update slack_question set answered_at = ?, answer_text = ?, answer_blocks = ? where id = ?",
                now(),
                answer.map(KeptAnswer::text).orElse(null),
                answer.map(KeptAnswer::blocks).orElse(null),
                id));
    }

    /// Gives a question back, so that any instance may answer it.
    ///
    /// @param later how long it is left alone
    public void release(String id, Duration later) {
        OffsetDateTime until = later.isZero() ? null : now().plus(later);
        database.write(jdbc -> jdbc.update(
                "update slack_question set claimed_by = null, claimed_until = ? where id = ? and claimed_by = ?",
                until,
                id,
                instance));
    }

    /// @return a question that was asked not too long ago
    public Optional<SlackQuestion> find(String id) {
        return database.read(
                jdbc -> jdbc.query("select * from slack_question where id = ?", (row, _) -> question(row), id).stream()
                        .findFirst(),
                Optional.empty());
    }

    /// @return what a question was answered with, if that was kept
    public Optional<KeptAnswer> answer(String id) {
        return database.read(
                jdbc -> jdbc
                        .query(
                                "select * from slack_question where id = ? and answer_blocks is not null",
                                (row, _) ->
                                        new KeptAnswer(row.getString("answer_text"), row.getString("answer_blocks")),
                                id)
                        .stream()
                        .findFirst(),
                Optional.empty());
    }

    /// @return how many questions are not answered yet
    public int open() {
        return database.read(
                jdbc -> Optional.ofNullable(jdbc.queryForObject(
                                "select count(*) from slack_question where answered_at is null", Integer.class))
                        .orElse(0),
                0);
    }

    private static Claim claim(ResultSet row) throws SQLException {
        return new Claim(question(row), row.getInt("attempts") + 1, Optional.ofNullable(row.getString("reply")));
    }

    private static SlackQuestion question(ResultSet row) throws SQLException {
        return new SlackQuestion(
                row.getString("id"),
                Surface.valueOf(row.getString("surface")),
                new Place(
                        row.getString("team"),
                        row.getString("channel"),
                        row.getString("person"),
                        row.getString("thread")),
                row.getString("message"),
                row.getString("question"),
                row.getString("response_url"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
