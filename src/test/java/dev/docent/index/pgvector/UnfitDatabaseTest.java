package dev.docent.index.pgvector;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docent.PostgresServer;
import dev.docent.index.IndexUnavailableException;
import dev.docent.index.engine.Changes;
import dev.docent.index.engine.Engine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A PostgreSQL that is there, but not set up as the index needs it.
class UnfitDatabaseTest {

    private final PostgresServer server = PostgresServer.begin();

    @AfterEach
    void end() {
        server.close();
    }

    private void assertIsSaid(String why, String whatToDo) {
        try (Engine engine = PgvectorEngines.open(server.url(), "index")) {
            assertThatThrownBy(() -> engine.changesSince(Changes.NONE_KNOWN))
                    .isInstanceOf(IndexUnavailableException.class)
                    .hasMessageStartingWith("The PostgreSQL that keeps the index cannot be used: " + why)
                    .hasMessageContaining(whatToDo);
        }
    }

    @Test
    void aUserWhoMayNotMakeTheExtensionIsSaid() {
        server.execute("create role plain; create schema index_1 authorization plain; set role plain");

        assertIsSaid("its user lacks a right (", "create extension if not exists vector with schema public");
    }

    @Test
    void anExtensionInAnotherSchemaIsSaid() {
        server.execute("create schema elsewhere; create extension vector with schema elsewhere");

        assertIsSaid("its extension vector lies in another schema than public (", "alter extension vector set schema");
    }
}
