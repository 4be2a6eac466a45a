package dev.docent.index.pgvector;

import dev.docent.index.IndexUnavailableException;
import dev.docent.index.IndexUnwritableException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a failure of the database means for the index, and what to do.
///
/// @param state as PostgreSQL counts it; `null` where a connection failed before that could be asked
/// @param said the first line of what the database said
record DatabaseFailure(RuntimeException cause, String state, String said) {

    /// A table, or the schema, is not there.
    private static final Set<String> GONE = Set.of("42P01", "3F000");

    /// A type of the extension is not where it is looked for.
    private static final Set<String> UNDEFINED = Set.of("42704");

    /// It does not know the extension, or finds no files of it.
    private static final Set<String> NOT_INSTALLED = Set.of("0A000", "58P01");

    private static final String FORBIDDEN = "42501";
    private static final String TOO_MANY_CONNECTIONS = "53300";

    static DatabaseFailure of(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst()
                .map(sql -> new DatabaseFailure(failure, String.valueOf(sql.getSQLState()), firstLine(sql)))
                .orElseGet(() -> new DatabaseFailure(failure, "", ""));
    }

    private static String firstLine(SQLException failure) {
        return Optional.ofNullable(failure.getMessage())
                .orElse("")
                .lines()
                .findFirst()
                .orElse("");
    }

    boolean isOfWhatIsGone() {
        return GONE.contains(state);
    }

    /// @param schema the name of the schema that holds the index
    RuntimeException told(String schema) {
        if (isOfWhatIsGone()) {
            return unusable(
                    "the tables in " + schema + " are gone. They are made anew, and filled from the documents.");
        }
        if (state.equals(FORBIDDEN)) {
            return unusable("its user lacks a right (" + said + "). As a superuser, run there: create extension if not"
                    + " exists vector with schema public; grant create on database NAME to USER;");
        }
        if (isOfTheExtension(UNDEFINED)) {
            return unusable("its extension vector lies in another schema than public (" + said
                    + "). As a superuser, run there: alter extension vector set schema public;");
        }
        if (isOfTheExtension(NOT_INSTALLED)) {
            return unusable("it has no extension vector (" + said + "). Install pgvector 0.8 or newer on that server.");
        }
        if (state.startsWith("53") && !state.equals(TOO_MANY_CONNECTIONS)) {
            return new IndexUnwritableException(cause);
        }
        return isAway() ? new IndexUnavailableException(Database.ENGINE, cause) : cause;
    }

    private boolean isOfTheExtension(Set<String> states) {
        return states.contains(state) && said.contains("vector");
    }

    private boolean isAway() {
        return state.startsWith("08")
                || state.startsWith("57")
                || state.equals(TOO_MANY_CONNECTIONS)
                || state.startsWith("28")
                || state.startsWith("3D")
                || state.equals("null");
    }

    private static IndexUnavailableException unusable(String why) {
        return IndexUnavailableException.unusable(Database.ENGINE, why);
    }
}
