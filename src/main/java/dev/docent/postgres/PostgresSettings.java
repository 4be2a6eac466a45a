package dev.docent.postgres;

import java.time.Duration;

/// A PostgreSQL server, and how it is used.
///
/// @param url JDBC's, `jdbc:postgresql://host:5432/name`
/// @param user empty where the address or the server's surroundings tell
/// @param connections how many may be open at a time
/// @param timeout how long to wait for a connection
/// @param readTimeout how long the server may say nothing while it is waited for
public record PostgresSettings(
        String url, String user, String password, int connections, Duration timeout, Duration readTimeout) {

    @Override
    public String toString() {
        return url;
    }
}
