package dev.docent.state;

import dev.docent.PostgresServer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The state of a test: embedded, or in PostgreSQL where the test's class asks for that.
public final class TestState {

    private static final Map<Path, String> SCHEMAS = new ConcurrentHashMap<>();

    private static volatile boolean postgres;
    private static volatile String options = "";

    /// Has a class keep its state in PostgreSQL.
    public static final class OnPostgres implements BeforeAllCallback, AfterAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            PostgresServer.running();
            postgres = true;
        }

        @Override
        public void afterAll(ExtensionContext context) {
            postgres = false;
        }
    }

    /// Has a class keep its state in PostgreSQL, where several threads work with it at a time: the session that they
    /// share keeps one statement, so that each has to come whole.
    public static final class OnSharedPostgres implements BeforeAllCallback, AfterAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            PostgresServer.running();
            postgres = true;
            options = "&preferQueryMode=simple";
        }

        @Override
        public void afterAll(ExtensionContext context) {
            postgres = false;
            options = "";
        }
    }

    private TestState() {}

    /// @return the state that belongs to a folder; the same for the same folder
    public static StateDatabase in(Path folder, Clock clock) {
        return postgres
                ? at(PostgresServer.running().url() + options, schema(folder))
                : StateDatabase.in(folder, clock);
    }

    private static String schema(Path folder) {
        return SCHEMAS.computeIfAbsent(folder, _ -> PostgresServer.running().freshSchema());
    }

    /// @return the state in a schema of PostgreSQL
    public static StateDatabase at(String url, String schema) {
        return StateDatabase.at(new StateProperties(
                Path.of("unused"), url, "", "", schema, 4, Duration.ofSeconds(5), Duration.ofSeconds(30)));
    }
}
