package dev.docent.index.pgvector;

import dev.docent.index.Filter;
import dev.docent.index.engine.Hit;
import dev.docent.index.engine.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/// Ranks passages by BM25 with the measure that Lucene uses: PostgreSQL's own ranks know nothing of how rare a word is.
final class WordSearch {

    private static final String RANKED = """
            with asked as (
                select p.part, p.weight, t.term
                from unnest(?::int[], ?::float8[]) as p (part, weight), unnest(?::text[]) as t (term)
            ), weighed as (
                select a.part::smallint as part, a.term, n.words::float8 / n.passages as average,
                    a.weight * ln(1 + (n.passages - f.found + 0.5::float8) / (f.found + 0.5::float8)) as weight
                from asked a
                join docent.part_total n on n.part = a.part
                cross join lateral (
                    select count(*) as found from docent.posting o where o.part = a.part::smallint and o.term = a.term
                ) f
                where f.found > 0
            ), scored as (
                select o.passage, sum(w.weight * o.occurrences
                    / (o.occurrences + 1.2::float8 * (0.25::float8 + 0.75::float8 * o.length / w.average)))::real as score
                from weighed w
                join docent.posting o on o.part = w.part and o.term = w.term
                {narrowing}
                group by o.passage
            ), best as (
                select passage, score from scored order by score desc, passage limit ?
            )
            select d.id, d.revision, v.value, b.score
            from best b
            join docent.passage p on p.id = b.passage
            join docent.document d on d.id = p.document
            join docent.passage_value v on v.passage = b.passage""";

    private static final String NARROWING = "{narrowing}";
    private static final String NARROWED = "join docent.passage p on p.id = o.passage where ";

    private final Database database;

    WordSearch(Database database) {
        this.database = database;
    }

    List<Hit> search(List<String> words, int limit, Filter filter, JdbcTemplate jdbc) {
        var clause = new FilterClause(filter);
        var values = new ArrayList<Object>();
        values.add(PartTotals.parts());
        values.add(Arrays.stream(Part.values()).map(Part::weight).toArray(Double[]::new));
        values.add(words.toArray(String[]::new));
        values.addAll(clause.values());
        values.add(limit);
        String statement = RANKED.replace(NARROWING, clause.isEmpty() ? "" : NARROWED + clause.sql());
        return jdbc.query(database.sql(statement), Hits::of, values.toArray());
    }
}
