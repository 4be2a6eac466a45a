package dev.docent.index;

import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.index.engine.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Makes the index's own queries of words, vectors and filters.
final class Queries {

    private Queries() {}

    /// Any of the words, in the text, the title or the headings.
    static Query words(String text, Filter filter) {
        var words = new BooleanQuery.Builder();
        int limit = IndexSearcher.getMaxClauseCount() / 4;
        Analysis.words(text).stream().limit(limit).forEach(word -> {
            words.add(new TermQuery(new Term(Fields.TEXT, word)), Occur.SHOULD);
            words.add(weighted(Fields.TITLE, word, Part.TITLE), Occur.SHOULD);
            words.add(weighted(Fields.HEADING, word, Part.HEADING), Occur.SHOULD);
        });
        BooleanQuery any = words.build();
        if (any.clauses().isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        return filter(filter)
                .<Query>map(only -> new BooleanQuery.Builder()
                        .add(any, Occur.MUST)
                        .add(only, Occur.FILTER)
                        .build())
                .orElse(any);
    }

    private static Query weighted(String field, String word, Part part) {
        return new BoostQuery(new TermQuery(new Term(field, word)), (float) part.weight());
    }

    /// @param question one vector
    static Query nearest(Vectors question, int limit, Filter filter) {
        return new KnnFloatVectorQuery(
                question.space().orElseThrow().field(),
                question.all().getFirst(),
                limit,
                filter(filter).orElse(null));
    }

    private static Optional<Query> filter(Filter filter) {
        if (filter.equals(Filter.NONE)) {
            return Optional.empty();
        }
        var all = new BooleanQuery.Builder();
        if (!filter.collections().isEmpty()) {
            all.add(KeywordField.newSetQuery(Fields.COLLECTION, terms(filter)), Occur.FILTER);
        }
        if (!filter.documents().isEmpty()) {
            all.add(documents(filter), Occur.FILTER);
        }
        if (filter.publishedFrom().isPresent() || filter.publishedTo().isPresent()) {
            long from = filter.publishedFrom().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
            long to = filter.publishedTo().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            all.add(LongField.newRangeQuery(Fields.PUBLISHED, from, to), Occur.FILTER);
        }
        if (!filter.about().isEmpty()) {
            all.add(Dates.about(filter.about()), Occur.FILTER);
        }
        return Optional.of(all.build());
    }

    private static List<BytesRef> terms(Filter filter) {
        return filter.collections().stream()
                .map(Collection::name)
                .map(BytesRef::new)
                .toList();
    }

    private static Query documents(Filter filter) {
        return new TermInSetQuery(
                Fields.DOCUMENT,
                filter.documents().stream()
                        .map(DocumentId::value)
                        .map(BytesRef::new)
                        .toList());
    }
}
