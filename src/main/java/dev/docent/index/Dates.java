package dev.docent.index;

import dev.docent.time.DateInterval;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// Keeps the days that passages speak of, and finds passages by them.
final class Dates {

    private Dates() {}

    static IndexableField field(DateInterval days) {
        return new IntRange(Fields.DATES, new int[] {day(days.from())}, new int[] {day(days.to())});
    }

    /// Passages that speak of any of the days, or whose documents were published on one.
    static Query about(List<DateInterval> intervals) {
        var any = new BooleanQuery.Builder();
        for (DateInterval days : intervals) {
            int from = day(days.from());
            int to = day(days.to());
            any.add(IntRange.newIntersectsQuery(Fields.DATES, new int[] {from}, new int[] {to}), Occur.SHOULD);
            any.add(LongField.newRangeQuery(Fields.PUBLISHED, from, to), Occur.SHOULD);
        }
        return any.build();
    }

    /// Days since 1970; what lies beyond an integer has no end for this purpose.
    private static int day(LocalDate day) {
        return Math.clamp(day.toEpochDay(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
