package dev.docent.state;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.h2.api.ErrorCode;

/// Tells what tables a database in a folder has.
final class StateTables {

    /// How H2 says that a table is not there.
    private static final Set<Integer> NOT_THERE = Set.of(
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
            ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1);

    private StateTables() {}

    /// @return whether the migration was done to its end
    static boolean has(Connection connection, String version) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select count(*) from \"flyway_schema_history\" where \"success\" and \"version\" = ?")) {
            statement.setString(1, version);
            try (ResultSet applied = statement.executeQuery()) {
                return applied.next() && applied.getInt(1) == 1;
            }
        } catch (SQLException failure) {
            if (NOT_THERE.contains(failure.getErrorCode())) {
                return false;
            }
            throw failure;
        }
    }

    /// @return whether migrations were ever begun
    static boolean haveHistory(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(
                        "select count(*) from information_schema.tables where table_name = 'flyway_schema_history'")) {
            return tables.next() && tables.getInt(1) > 0;
        }
    }
}
