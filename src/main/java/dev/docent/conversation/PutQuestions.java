package dev.docent.conversation;

import dev.docent.state.StateDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/// Every question that was put and what was thought of its answer, in the database. Safe for use by many threads.
final class PutQuestions implements Feedback {

    private final StateDatabase database;
    private final FeedbackProperties properties;
    private final Clock clock;

    PutQuestions(StateDatabase database, FeedbackProperties properties, Clock clock) {
        this.database = database;
        this.properties = properties;
        this.clock = clock;
    }

    /// Adds a question; an exchange without a source found no answer.
    static void add(ConversationId conversation, Exchange exchange, JdbcTemplate jdbc) {
        jdbc.update(
                "insert into put_question (answer, conversation, asked_at, question, found) values (?, ?, ?, ?, ?)",
                exchange.id(),
                conversation.value(),
                OffsetDateTime.ofInstant(exchange.askedAt(), ZoneOffset.UTC),
                exchange.standalone(),
                !exchange.sources().isEmpty());
    }

    /// Forgets what was asked in a conversation.
    static void forget(ConversationId conversation, JdbcTemplate jdbc) {
        jdbc.update("delete from put_question where conversation = ?", conversation.value());
    }

    @Override
    public boolean keep(UUID answer, Opinion opinion) {
        var kept = new AtomicInteger();
        boolean written = database.write(jdbc -> kept.set(jdbc.update(
                "update put_question set helpful = ?, comment = ? where answer = ?",
                opinion.helpful(),
                opinion.comment().orElse(null),
                answer)));
        if (!written) {
            throw new FeedbackLostException(answer);
        }
        return kept.get() > 0;
    }

    @Override
    public List<Gap> gaps() {
        return Gaps.of(database.read(
                jdbc -> jdbc.query(
                        "select * from put_question where asked_at >= ? and (helpful = false or (not found"
                                + " and helpful is not true)) order by asked_at desc fetch first ? rows only",
                        (row, _) -> question(row),
                        oldest(),
                        properties.most()),
                List.of()));
    }

    private static PutQuestion question(ResultSet row) throws SQLException {
        return new PutQuestion(
                row.getString("question"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("found"),
                Optional.ofNullable(row.getString("comment")));
    }

    /// Deletes what was asked too long ago.
    void forgetOld() {
        database.write(jdbc -> jdbc.update("delete from put_question where asked_at < ?", oldest()));
    }

    private OffsetDateTime oldest() {
        return OffsetDateTime.ofInstant(clock.instant().minus(properties.kept()), ZoneOffset.UTC);
    }
}
