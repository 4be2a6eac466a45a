package dev.docent.slack.queue;

import dev.docent.state.StateDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;

/// What was asked in Slack not too long ago, in the database, where several instances share it.
public final class AskedQuestions {

    private static final Duration DAY = Duration.ofDays(1);

    private final StateDatabase database;
    private final Clock clock;

    public AskedQuestions(StateDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @return a question that was asked not too long ago
    /// @throws dev.docent.state.StateUnavailableException if nobody knows
    public Optional<SlackQuestion> find(String id) {
        return row(id, (row, _) -> QuestionRow.question(row));
    }

    /// @return what a question was answered with, if that was kept
    /// @throws dev.docent.state.StateUnavailableException if nobody knows
    public Optional<KeptAnswer> answer(String id) {
        return row(id, (row, _) -> QuestionRow.answer(row)).flatMap(answer -> answer);
    }

    /// @return the question as it was last asked again in vain; as it is if it was not
    /// @throws dev.docent.state.StateUnavailableException if nobody knows
    public SlackQuestion lastInVain(SlackQuestion question) {
        return row(question.nextId(), (row, _) -> row.getBoolean("undelivered"))
                .filter(isInVain -> isInVain)
                .flatMap(_ -> find(question.nextId()))
                .map(this::lastInVain)
                .orElse(question);
    }

    /// @return whether a question waits for its answer
    /// @throws dev.docent.state.StateUnavailableException if nobody knows
    public boolean isOpen(String id) {
        return row(id, (row, _) -> row.getObject("answered_at") == null).orElse(false);
    }

    /// @return whether a question was forgotten, as somebody wished
    public boolean isForgotten(SlackQuestion question) {
        return database.read(
                jdbc -> jdbc.queryForList("select id from slack_question where id = ?", String.class, question.id())
                        .isEmpty(),
                false);
    }

    private <T> Optional<T> row(String id, RowMapper<T> read) {
        return database.get(jdbc -> jdbc.query("select * from slack_question where id = ?", read, id).stream()
                .findFirst());
    }

    /// @return how many questions are not answered yet
    public int open() {
        return database.read(
                jdbc -> Optional.ofNullable(jdbc.queryForObject(
                                "select count(*) from slack_question where answered_at is null", Integer.class))
                        .orElse(0),
                0);
    }

    /// @return the messages that answer other questions of the same thread
    public Set<String> otherReplies(SlackQuestion question) {
        Place place = question.place();
        return database.read(
                jdbc -> new HashSet<>(jdbc.queryForList(
                        "select reply from slack_question where team = ? and channel = ? and thread = ? and id <> ?"
                                + " and reply is not null",
                        String.class,
                        place.team(),
                        place.channel(),
                        place.thread(),
                        question.id())),
                Set.of());
    }

    /// @param most how many questions a person may ask in a day
    /// @return how long they have to wait if they asked that many before this one
    public Optional<Duration> personPause(SlackQuestion question, int most) {
        return pause(
                "team = ? and person = ?",
                question,
                most,
                question.place().team(),
                question.place().person());
    }

    /// @param most how many questions a workspace may ask in a day
    /// @return how long it has to wait if it asked that many before this one
    public Optional<Duration> workspacePause(SlackQuestion question, int most) {
        return pause("team = ?", question, most, question.place().team());
    }

    /// The question itself stands among them already, so that what was asked at the same time counts in its order.
    private Optional<Duration> pause(String whose, SlackQuestion question, int most, Object... who) {
        Instant now = clock.instant();
        var values = new Object[who.length + 3];
        System.arraycopy(who, 0, values, 0, who.length);
        values[who.length] = now.minus(DAY).atOffset(ZoneOffset.UTC);
        values[who.length + 1] = question.id();
        values[who.length + 2] = most - 1;
        return database.read(
                        jdbc -> jdbc
                                .query(
                                        "select received_at from slack_question where " + whose
                                                + " and counted and received_at > ?"
                                                + " and number < (select number from slack_question where id = ?)"
                                                + " order by number desc offset ? rows fetch first 1 rows only",
                                        (row, _) -> row.getObject("received_at", OffsetDateTime.class),
                                        values)
                                .stream()
                                .findFirst(),
                        Optional.<OffsetDateTime>empty())
                .map(oldest -> Duration.between(now, oldest.toInstant().plus(DAY)));
    }

    /// Has a question not count, as it is not answered from the documents.
    public void discount(SlackQuestion question) {
        database.write(jdbc -> jdbc.update("update slack_question set counted = false where id = ?", question.id()));
    }

    /// Forgets what was asked too long ago to be told of again.
    ///
    /// @param kept how long is kept what was asked
    public void forgetOld(Duration kept) {
        var oldest = clock.instant().minus(kept).atOffset(ZoneOffset.UTC);
        database.write(jdbc -> jdbc.update("delete from slack_question where received_at < ?", oldest));
    }

    /// Forgets for good what somebody asked.
    ///
    /// @param person what the audit log calls them, or their workspace
    /// @return whether it could be
    public boolean forget(String person) {
        return database.write(jdbc -> jdbc.update(
                "delete from slack_question where concat('slack-', team, '-', person) = ? or concat('slack-', team) = ?",
                person,
                person));
    }
}
