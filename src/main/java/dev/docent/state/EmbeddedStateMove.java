package dev.docent.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Copies the tables one by one, in one transaction.
@Component
final class EmbeddedStateMove implements StateMove {

    /// Whatever starts on an empty state makes them up, this command included. Nobody has used them yet.
    private static final String SECRETS = "shared_secret";

    private final StateProperties properties;
    private final StateDatabase database;

    EmbeddedStateMove(StateProperties properties, StateDatabase database) {
        this.properties = properties;
        this.database = database;
    }

    @Override
    public long perform() {
        if (!properties.isServer()) {
            throw new IllegalStateException("Where is the state to lie? Name a PostgreSQL:"
                    + " docent move-state --docent.state.url=jdbc:postgresql://HOST:5432/NAME");
        }
        if (!StateFolder.isIn(properties.folder())) {
            throw new IllegalStateException("There is no state in '" + properties.folder() + "'.");
        }
        database.prepare();
        try (var from = new StateFolder(properties.folder(), Clock.systemUTC())) {
            long rows = copy(from);
            from.moveAside("moved");
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "The state lies in PostgreSQL now, but stays in '" + properties.folder() + "', too.", failure);
        }
    }

    private long copy(StateFolder from) {
        var source = new JdbcTemplate(from.source());
        var target = new PlainTextJdbcTemplate(database.source());
        List<CopiedTable> tables = CopiedTable.all(from.source());
        Long rows = new TransactionTemplate(new DataSourceTransactionManager(database.source())).execute(_ -> {
            requireEmpty(tables, target);
            target.update("delete from " + SECRETS);
            return tables.stream()
                    .mapToLong(table -> table.copy(source, target))
                    .sum();
        });
        return rows == null ? 0 : rows;
    }

    private void requireEmpty(List<CopiedTable> tables, JdbcTemplate target) {
        var held = tables.stream().filter(table -> !table.name().equals(SECRETS) && table.hasRows(target));
        held.findFirst().ifPresent(table -> {
            throw new IllegalStateException("The schema '" + properties.schema() + "' of that PostgreSQL is in use"
                    + " already: there is something in its table '" + table.name() + "'. Name another one by"
                    + " docent.state.schema, or drop it if it is not needed.");
        });
    }
}
