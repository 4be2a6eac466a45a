package dev.docent.index.pgvector;

import static java.util.stream.Collectors.joining;

import dev.docent.index.engine.OlderFormats;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/// Says in the log what older versions of the program left in the database.
final class OlderSchemas {

    private static final Logger log = LoggerFactory.getLogger(OlderSchemas.class);

    private OlderSchemas() {}

    /// @param current the schema in use
    static void tell(String current, JdbcTemplate jdbc) {
        String statement = "select schema_name from information_schema.schemata";
        List<String> names = jdbc.query(statement, (row, _) -> row.getString("schema_name"));
        List<String> older = OlderFormats.of(current, names);
        if (!older.isEmpty()) {
            log.info(
                    "Indexes of older versions are left in PostgreSQL. Once no older instance runs, drop them: {}",
                    older.stream()
                            .map(name -> "drop schema \"" + name + "\" cascade;")
                            .collect(joining(" ")));
        }
    }
}
