package dev.docent.index.pgvector;

import dev.docent.index.engine.Entry;
import dev.docent.index.engine.StoredPassage;
import dev.docent.time.DateInterval;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/// Writes passages, many in one statement.
final class PassageTables {

    private static final int AT_ONCE = 200;

    private final Database database;

    PassageTables(Database database) {
        this.database = database;
    }

    void insert(Entry entry, Optional<Integer> space, JdbcTemplate jdbc) {
        for (int start = 0; start < entry.passages().size(); start += AT_ONCE) {
            int end = Math.min(entry.passages().size(), start + AT_ONCE);
            List<StoredPassage> passages = entry.passages().subList(start, end);
            Long[] ids = ids(passages.size(), jdbc);
            insert(entry, start, passages, ids, jdbc);
            insertPostings(passages, ids, jdbc);
            if (space.isPresent()) {
                insertVectors(entry.vectors().subList(start, end), ids, space.get(), jdbc);
            }
        }
    }

    private Long[] ids(int count, JdbcTemplate jdbc) {
        return jdbc
                .queryForList(
                        database.sql("select nextval('docent.passage_id') from generate_series(1, ?)"),
                        Long.class,
                        count)
                .stream()
                .sorted()
                .toArray(Long[]::new);
    }

    private void insert(Entry entry, int start, List<StoredPassage> passages, Long[] ids, JdbcTemplate jdbc) {
        jdbc.update(
                database.sql("""
                        insert into docent.passage (id, document, position, collection, published, dates)
                        select id, ?, position, ?, ?, dates::int8multirange
                        from unnest(?::bigint[], ?::int[], ?::text[]) as p (id, position, dates)"""),
                entry.document().id().value(),
                entry.collection().name(),
                entry.published().map(LocalDate::toEpochDay).orElse(null),
                ids,
                IntStream.range(start, start + passages.size()).boxed().toArray(Integer[]::new),
                passages.stream().map(passage -> ranges(passage.dates())).toArray(String[]::new));
        jdbc.update(
                database.sql("""
                        insert into docent.passage_value (passage, value)
                        select * from unnest(?::bigint[], ?::bytea[])"""),
                ids,
                passages.stream().map(passage -> passage.value().array()).toArray(byte[][]::new));
    }

    /// @return the days as one value of the database's
    static String ranges(List<DateInterval> days) {
        return days.stream()
                .map(interval ->
                        "[" + interval.from().toEpochDay() + "," + interval.to().toEpochDay() + "]")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void insertPostings(List<StoredPassage> passages, Long[] ids, JdbcTemplate jdbc) {
        var postings = new Postings();
        for (int i = 0; i < ids.length; i++) {
            postings.add(ids[i], passages.get(i).words());
        }
        postings.insert(database, jdbc);
    }

    private void insertVectors(List<float[]> vectors, Long[] ids, int space, JdbcTemplate jdbc) {
        jdbc.update(
                database.sql("""
                        insert into docent.passage_vector (passage, space, vector)
                        select passage, space, vector::public.vector
                        from unnest(?::bigint[], ?::int[], ?::text[]) as v (passage, space, vector)"""),
                ids,
                Collections.nCopies(ids.length, space).toArray(Integer[]::new),
                vectors.stream().map(VectorText::of).toArray(String[]::new));
    }
}
