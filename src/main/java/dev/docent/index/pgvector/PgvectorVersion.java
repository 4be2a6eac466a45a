package dev.docent.index.pgvector;

import dev.docent.index.IndexUnavailableException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;

/// What the extension has to know: from 0.8 on it goes on searching until enough passages fit a filter.
final class PgvectorVersion {

    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+).*");
    private static final int LEAST_MINOR = 8;

    private PgvectorVersion() {}

    /// @param engine what the database is called
    /// @throws IndexUnavailableException if the extension is too old
    static void check(String engine, JdbcTemplate jdbc) {
        jdbc.queryForList("select extversion from pg_extension where extname = 'vector'", String.class).stream()
                .filter(PgvectorVersion::isTooOld)
                .findFirst()
                .ifPresent(version -> {
                    throw IndexUnavailableException.unusable(
                            engine,
                            "its extension vector is " + version + ", and 0.8 or newer is needed. Install that, and run"
                                    + " 'alter extension vector update' there.");
                });
    }

    private static boolean isTooOld(String version) {
        Matcher numbers = NUMBERS.matcher(version);
        return numbers.matches()
                && Integer.parseInt(numbers.group(1)) == 0
                && Integer.parseInt(numbers.group(2)) < LEAST_MINOR;
    }
}
