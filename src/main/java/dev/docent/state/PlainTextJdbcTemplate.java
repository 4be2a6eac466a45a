package dev.docent.state;

import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;

/// Leaves out of texts the one character that PostgreSQL cannot keep, so that nothing is lost for its sake.
final class PlainTextJdbcTemplate extends JdbcTemplate {

    PlainTextJdbcTemplate(DataSource source) {
        super(source);
    }

    @Override
    protected PreparedStatementSetter newArgPreparedStatementSetter(@Nullable Object @Nullable [] values) {
        return super.newArgPreparedStatementSetter(values == null ? null : row(values));
    }

    @Override
    public int[] batchUpdate(String statement, List<? extends @Nullable Object[]> rows) {
        return super.batchUpdate(
                statement, rows.stream().map(PlainTextJdbcTemplate::row).toList());
    }

    private static @Nullable Object[] row(@Nullable Object[] values) {
        return Arrays.stream(values).map(PlainTextJdbcTemplate::plain).toArray();
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof String text ? text.replace("\0", "") : value;
    }
}
