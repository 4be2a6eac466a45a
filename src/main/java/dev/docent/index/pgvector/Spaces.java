package dev.docent.index.pgvector;

import dev.docent.index.engine.Space;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;

/// Numbers the spaces of vectors, and gives each an index over its own vectors, as far as pgvector can.
final class Spaces {

    /// As many dimensions as an index takes of whole and of half numbers.
    private static final int WHOLE = 2_000;

    private static final int HALF = 4_000;

    private final Database database;
    private final Map<Space, KeptSpace> known = new ConcurrentHashMap<>();

    /// @param number what it is called in the tables
    record KeptSpace(int number, Space space) {

        /// @return the indexed form of a vector, for an expression in a statement
        String indexed(String vector) {
            return "(" + vector + "::" + type() + "(" + space.dimension() + "))";
        }

        private String type() {
            return space.dimension() <= WHOLE || space.dimension() > HALF ? "public.vector" : "public.halfvec";
        }

        private Optional<String> operators() {
            if (space.dimension() > HALF) {
                return Optional.empty();
            }
            return Optional.of(space.dimension() <= WHOLE ? "public.vector_ip_ops" : "public.halfvec_ip_ops");
        }
    }

    Spaces(Database database) {
        this.database = database;
    }

    /// Has them looked up anew.
    void forget() {
        known.clear();
    }

    /// @return empty if nothing has vectors there
    Optional<KeptSpace> find(Space space) {
        KeptSpace kept = known.get(space);
        return kept != null ? Optional.of(kept) : database.read(jdbc -> find(space, jdbc));
    }

    private Optional<KeptSpace> find(Space space, JdbcTemplate jdbc) {
        Optional<KeptSpace> found = jdbc
                .query(
                        database.sql("select id from docent.space where name = ?"),
                        (row, _) -> new KeptSpace(row.getInt(1), space),
                        space.name())
                .stream()
                .findFirst();
        found.ifPresent(kept -> known.put(space, kept));
        return found;
    }

    /// Called by one transaction at a time.
    KeptSpace number(Space space, JdbcTemplate jdbc) {
        return find(space, jdbc).orElseGet(() -> add(space, jdbc));
    }

    private KeptSpace add(Space space, JdbcTemplate jdbc) {
        Integer number = jdbc.queryForObject(
                database.sql("insert into docent.space (name, dimension) values (?, ?) returning id"),
                Integer.class,
                space.name(),
                space.dimension());
        var kept = new KeptSpace(number == null ? 0 : number, space);
        kept.operators()
                .ifPresent(operators -> jdbc.execute(database.sql("create index passage_vector_" + kept.number()
                        + " on docent.passage_vector using hnsw (" + kept.indexed("vector") + " " + operators
                        + ") where space = " + kept.number())));
        return kept;
    }
}
