package dev.docent.conversation;

import dev.docent.access.Caller;
import dev.docent.access.Scope;
import dev.docent.index.QuestionVectors;
import dev.docent.state.StateDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/// Every question that was put and what was thought of its answer, in the database. Safe for use by many threads.
final class PutQuestions implements Feedback {

    private final StateDatabase database;
    private final FeedbackProperties properties;
    private final QuestionVectors vectors;
    private final Clock clock;

    PutQuestions(StateDatabase database, FeedbackProperties properties, QuestionVectors vectors, Clock clock) {
        this.database = database;
        this.properties = properties;
        this.vectors = vectors;
        this.clock = clock;
    }

    /// Adds a question; an exchange without a source found no answer.
    static void add(Whose conversation, Exchange exchange, Scope scope, JdbcTemplate jdbc) {
        jdbc.update(
                "insert into put_question (answer, conversation, asked_at, question, found, owner, asker, collections)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                exchange.id(),
                conversation.id(),
                OffsetDateTime.ofInstant(exchange.askedAt(), ZoneOffset.UTC),
                exchange.standalone(),
                !exchange.sources().isEmpty(),
                conversation.owner(),
                conversation.asker(),
                scope.lines());
    }

    /// Forgets what was asked in a conversation.
    static void forget(UUID conversation, JdbcTemplate jdbc) {
        jdbc.update("delete from put_question where conversation = ?", conversation);
    }

    static void forgetAllOf(String person, JdbcTemplate jdbc) {
        jdbc.update("delete from put_question where owner = ? or asker = ?", person, person);
    }

    @Override
    public boolean keep(UUID answer, Opinion opinion) {
        var kept = new AtomicInteger();
        boolean written = database.write(jdbc -> kept.set(jdbc.update(
                "update put_question set helpful = ?, comment = ? where answer = ? and owner = ?",
                opinion.helpful(),
                opinion.comment().orElse(null),
                answer,
                Caller.current().owner())));
        if (!written) {
            throw new FeedbackLostException(answer);
        }
        return kept.get() > 0;
    }

    @Override
    public List<Gap> gaps() {
        return Gaps.of(database.get(this::open), vectors);
    }

    /// As many as are looked at, of those that the caller may see, the newest first.
    private List<PutQuestion> open(JdbcTemplate jdbc) {
        Scope scope = Caller.current().scope();
        List<PutQuestion> seen = new ArrayList<>();
        int passed = 0;
        List<Found> page;
        do {
            page = open(passed, jdbc);
            page.stream()
                    .filter(found -> scope.holds(found.scope()))
                    .map(Found::question)
                    .forEach(seen::add);
            passed += page.size();
        } while (page.size() == properties.most() && seen.size() < properties.most());
        return seen.stream().limit(properties.most()).toList();
    }

    private List<Found> open(int passed, JdbcTemplate jdbc) {
        return jdbc.query(
                "select * from put_question where asked_at >= ? and (helpful = false or (not found"
                        + " and helpful is not true)) order by asked_at desc, answer offset ? rows"
                        + " fetch first ? rows only",
                (row, _) -> new Found(question(row), scope(row)),
                oldest(),
                passed,
                properties.most());
    }

    private record Found(PutQuestion question, Scope scope) {}

    private static Scope scope(ResultSet row) throws SQLException {
        return Scope.named(row.getString("collections").lines().toList());
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
