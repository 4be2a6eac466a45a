package dev.docent.index.pgvector;

import dev.docent.index.engine.Part;
import dev.docent.index.engine.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.SmallFloat;
import org.springframework.jdbc.core.JdbcTemplate;

/// Which passages hold which words, gathered to be written together.
final class Postings {

    private final List<Integer> parts = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();
    private final List<Long> passages = new ArrayList<>();
    private final List<Integer> occurrences = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();

    void add(long passage, Map<Part, Words> words) {
        words.forEach((part, of) -> {
            int length = rounded(of.length());
            of.counts().forEach((term, count) -> {
                parts.add(part.number());
                terms.add(term);
                passages.add(passage);
                occurrences.add(count);
                lengths.add(length);
            });
        });
    }

    /// Lucene keeps lengths this way; so ranks are the same with every store.
    private static int rounded(int length) {
        return SmallFloat.byte4ToInt(SmallFloat.intToByte4(length));
    }

    void insert(Database database, JdbcTemplate jdbc) {
        if (terms.isEmpty()) {
            return;
        }
        jdbc.update(
                database.sql("""
                        insert into docent.posting (part, term, passage, occurrences, length)
                        select * from unnest(?::smallint[], ?::text[], ?::bigint[], ?::int[], ?::int[])"""),
                parts.toArray(Integer[]::new),
                terms.toArray(String[]::new),
                passages.toArray(Long[]::new),
                occurrences.toArray(Integer[]::new),
                lengths.toArray(Integer[]::new));
    }
}
