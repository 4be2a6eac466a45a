package dev.docent.state;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/// A table of the state, which both databases have.
///
/// @param columns their names
/// @param numbered those that count by themselves
record CopiedTable(String name, List<String> columns, List<String> numbered) {

    private static final int BATCH = 1_000;

    /// What holds of the database and not of the service, or of an instance that has ended.
    private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "work_claim");

    CopiedTable {
        columns = List.copyOf(columns);
        numbered = List.copyOf(numbered);
    }

    /// @return every table of the embedded database, after those that its rows refer to
    static List<CopiedTable> all(DataSource source) {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData known = connection.getMetaData();
            var all = new LinkedHashMap<String, CopiedTable>();
            for (String name :
                    names(known.getTables(null, "public", null, new String[] {"BASE TABLE"}), "TABLE_NAME")) {
                add(name, known, all);
            }
            return List.copyOf(all.values());
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The state cannot be read", failure);
        }
    }

    private static void add(String name, DatabaseMetaData known, Map<String, CopiedTable> all) throws SQLException {
        if (LEFT_OUT.contains(name) || all.containsKey(name)) {
            return;
        }
        for (String before : names(known.getImportedKeys(null, "public", name), "PKTABLE_NAME")) {
            add(before, known, all);
        }
        all.put(name, of(name, known));
    }

    private static Set<String> names(ResultSet rows, String column) throws SQLException {
        try (rows) {
            var names = new TreeSet<String>();
            while (rows.next()) {
                names.add(rows.getString(column));
            }
            return names;
        }
    }

    private static CopiedTable of(String name, DatabaseMetaData known) throws SQLException {
        var columns = new ArrayList<String>();
        var numbered = new ArrayList<String>();
        try (ResultSet rows = known.getColumns(null, "public", name, null)) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME"));
                if (rows.getString("IS_AUTOINCREMENT").equals("YES")) {
                    numbered.add(columns.getLast());
                }
            }
        }
        return new CopiedTable(name, columns, numbered);
    }

    boolean hasRows(JdbcTemplate database) {
        return !database.queryForList("select 1 from " + name + " limit 1").isEmpty();
    }

    /// @return how many rows there were
    long copy(JdbcTemplate from, JdbcTemplate to) {
        var batch = new Batch(
                to,
                "insert into " + name + " (" + String.join(", ", columns)
                        + ") overriding system value values ("
                        + Stream.generate(() -> "?").limit(columns.size()).collect(Collectors.joining(", ")) + ")");
        from.query("select " + String.join(", ", columns) + " from " + name, row -> {
            batch.add(values(row));
        });
        batch.write();
        numbered.forEach(column -> goOnCounting(column, to));
        return batch.all;
    }

    private static @Nullable Object[] values(ResultSet row) throws SQLException {
        int count = row.getMetaData().getColumnCount();
        @Nullable Object[] values = new @Nullable Object[count];
        for (int i = 0; i < count; i++) {
            boolean isText = row.getMetaData().getColumnType(i + 1) == Types.CLOB;
            values[i] = isText ? row.getString(i + 1) : row.getObject(i + 1);
        }
        return values;
    }

    private void goOnCounting(String column, JdbcTemplate to) {
        to.queryForList(
                "select setval(pg_get_serial_sequence(?, ?), (select max(" + column + ") from " + name + "))",
                name,
                column);
    }

    /// Rows that are written together.
    private static final class Batch {

        private final JdbcTemplate to;
        private final String statement;
        private final List<@Nullable Object[]> rows = new ArrayList<>();
        private long all;

        Batch(JdbcTemplate to, String statement) {
            this.to = to;
            this.statement = statement;
        }

        void add(@Nullable Object[] row) {
            rows.add(row);
            all++;
            if (rows.size() == BATCH) {
                write();
            }
        }

        void write() {
            if (!rows.isEmpty()) {
                to.batchUpdate(statement, rows);
                rows.clear();
            }
        }
    }
}
