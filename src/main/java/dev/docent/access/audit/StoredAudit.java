package dev.docent.access.audit;

import dev.docent.access.Audit;
import dev.docent.access.Caller;
import dev.docent.state.StateDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.MDC;

/// Keeps the audit log with the rest of the service's state.
public final class StoredAudit implements Audit {

    private static final int LONGEST = 200;

    private final StateDatabase database;
    private final boolean keepsQuestions;
    private final Duration kept;
    private final Clock clock;

    public StoredAudit(StateDatabase database, boolean keepsQuestions, Duration kept, Clock clock) {
        this.database = database;
        this.keepsQuestions = keepsQuestions;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public void record(String action, String target, String outcome) {
        add(action, target, outcome, Optional.empty());
    }

    @Override
    public void asked(String action, String target, String outcome, String question) {
        add(action, target, outcome, Optional.of(question).filter(_ -> keepsQuestions));
    }

    private void add(String action, String target, String outcome, Optional<String> question) {
        database.write(jdbc -> jdbc.update(
                "insert into audit_entry (happened_at, caller, action, target, outcome, address, question)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                time(clock.instant()),
                Caller.current().id(),
                action,
                cut(target),
                cut(outcome),
                cut(Optional.ofNullable(MDC.get(ADDRESS)).orElse("")),
                question.orElse(null)));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    @Override
    public List<Entry> newest(Optional<Instant> before, OptionalLong olderThan, int limit) {
        return database.get(jdbc -> jdbc.query(
                "select * from audit_entry where happened_at < ? and number < ?"
                        + " order by number desc fetch first ? rows only",
                (row, _) -> entry(row),
                time(before.orElseGet(() -> clock.instant().plus(Duration.ofDays(1)))),
                olderThan.orElse(Long.MAX_VALUE),
                limit));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("caller"),
                row.getString("action"),
                row.getString("target"),
                row.getString("outcome"),
                row.getString("address"),
                Optional.ofNullable(row.getString("question")));
    }

    @Override
    public boolean forgetQuestions(String caller) {
        return database.write(jdbc -> jdbc.update("update audit_entry set question = null where caller = ?", caller));
    }

    /// Forgets what is older than is to be kept.
    public void forgetOld() {
        database.write(jdbc -> jdbc.update(
                "delete from audit_entry where happened_at < ?",
                time(clock.instant().minus(kept))));
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
