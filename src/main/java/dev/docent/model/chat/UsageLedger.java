package dev.docent.model.chat;

import dev.docent.state.StateDatabase;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/// What the chat model was used for, by day and caller, in the database.
final class UsageLedger {

    private static final int KEPT_DAYS = 400;

    private final StateDatabase database;

    UsageLedger(StateDatabase database) {
        this.database = database;
    }

    /// What was used of a day's budget.
    record Spent(long tokens, BigDecimal money) {}

    /// @return what was spent on a day; empty if that cannot be told
    Optional<Spent> of(LocalDate day) {
        return spent("used_on = ?", day);
    }

    /// @return what was spent on behalf of one caller on a day; empty if that cannot be told
    Optional<Spent> of(LocalDate day, String caller) {
        return spent("used_on = ? and caller = ?", day, caller);
    }

    private Optional<Spent> spent(String which, Object... values) {
        String sums = "select coalesce(sum(input_tokens + output_tokens), 0) as tokens,"
                + " coalesce(sum(money), 0) as money from chat_usage where ";
        return database.read(
                jdbc -> jdbc.query(sums + which, (row, _) -> spent(row), values).stream()
                        .findFirst(),
                Optional.empty());
    }

    private static Spent spent(ResultSet row) throws SQLException {
        return new Spent(row.getLong("tokens"), row.getBigDecimal("money"));
    }

    /// @param usage may be negative, where less was used than was put down before
    /// @return whether it was written
    boolean add(LocalDate day, String caller, int calls, Usage usage, BigDecimal money) {
        return database.write(jdbc -> {
            if (update(jdbc, day, caller, calls, usage, money) == 0) {
                forget(jdbc, day.minusDays(KEPT_DAYS));
                jdbc.update("insert into chat_usage values (?, ?, 0, 0, 0, 0, 0)", day, caller);
                update(jdbc, day, caller, calls, usage, money);
            }
        });
    }

    private static int update(
            JdbcTemplate jdbc, LocalDate day, String caller, int calls, Usage usage, BigDecimal money) {
        return jdbc.update(
                "update chat_usage set calls = calls + ?, input_tokens = input_tokens + ?,"
                        + " output_tokens = output_tokens + ?, estimated_tokens = estimated_tokens + ?,"
                        + " money = money + ? where used_on = ? and caller = ?",
                calls,
                usage.input(),
                usage.output(),
                usage.estimated(),
                money,
                day,
                caller);
    }

    private static void forget(JdbcTemplate jdbc, LocalDate before) {
        jdbc.update("delete from chat_usage where used_on < ?", before);
    }
}
