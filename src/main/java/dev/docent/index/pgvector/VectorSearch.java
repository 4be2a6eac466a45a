package dev.docent.index.pgvector;

import dev.docent.index.Filter;
import dev.docent.index.engine.Hit;
import dev.docent.index.pgvector.Spaces.KeptSpace;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/// Finds the nearest vectors. The index is walked until enough passages fit the filter; where it gives up before, all
/// that fit are compared.
final class VectorSearch {

    /// The most that pgvector takes.
    private static final int LONGEST_LIST = 1_000;

    private static final int LEAST_LIST = 100;

    private static final String NEAREST = """
            select d.id, d.revision, o.value, (1 - n.distance) / 2
            from (
                select v.passage, {kept} <#> {asked} as distance
                from docent.passage_vector v join docent.passage p on p.id = v.passage
                where v.space = {space} and {filter}
                order by {order} limit ?
            ) n
            join docent.passage p on p.id = n.passage
            join docent.document d on d.id = p.document
            join docent.passage_value o on o.passage = n.passage""";

    private final Database database;

    VectorSearch(Database database) {
        this.database = database;
    }

    /// @param jdbc in a transaction, which its settings are for
    List<Hit> search(KeptSpace space, float[] vector, int limit, Filter filter, JdbcTemplate jdbc) {
        jdbc.queryForMap(
                "select set_config('hnsw.ef_search', ?, true), set_config('hnsw.iterative_scan', 'strict_order', true)",
                Integer.toString(Math.clamp(2L * limit, LEAST_LIST, LONGEST_LIST)));
        List<Hit> found = search(space, vector, limit, filter, true, jdbc);
        return found.size() < limit ? search(space, vector, limit, filter, false, jdbc) : found;
    }

    private List<Hit> search(
            KeptSpace space, float[] vector, int limit, Filter filter, boolean indexed, JdbcTemplate jdbc) {
        var clause = new FilterClause(filter);
        String kept = space.indexed("v.vector");
        String asked = space.indexed("?");
        String distance = kept + " <#> " + asked;
        String statement = NEAREST.replace("{kept}", kept)
                .replace("{asked}", asked)
                .replace("{space}", Integer.toString(space.number()))
                .replace("{filter}", clause.sql())
                .replace("{order}", indexed ? distance : "(" + distance + ") + 0");
        var values = new ArrayList<Object>();
        values.add(VectorText.of(vector));
        values.addAll(clause.values());
        values.add(VectorText.of(vector));
        values.add(limit);
        return jdbc.query(database.sql(statement), Hits::of, values.toArray());
    }
}
