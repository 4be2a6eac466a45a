package dev.docent.index.pgvector;

import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.index.Filter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The condition that a filter is, over passages that a statement calls `p`.
final class FilterClause {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    FilterClause(Filter filter) {
        if (!filter.collections().isEmpty()) {
            add(
                    "p.collection = any(?::text[])",
                    filter.collections().stream().map(Collection::name).toArray(String[]::new));
        }
        if (!filter.documents().isEmpty()) {
            add(
                    "p.document = any(?::text[])",
                    filter.documents().stream().map(DocumentId::value).toArray(String[]::new));
        }
        filter.publishedFrom().map(LocalDate::toEpochDay).ifPresent(day -> add("p.published >= ?", day));
        filter.publishedTo().map(LocalDate::toEpochDay).ifPresent(day -> add("p.published <= ?", day));
        if (!filter.about().isEmpty()) {
            String days = PassageTables.ranges(filter.about());
            add("(p.dates && ?::int8multirange or p.published <@ ?::int8multirange)", days);
            values.add(days);
        }
    }

    private void add(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    boolean isEmpty() {
        return conditions.isEmpty();
    }

    /// @return the conditions with `and` between them; `true` if there are none
    String sql() {
        return isEmpty() ? "true" : String.join(" and ", conditions);
    }

    List<Object> values() {
        return List.copyOf(values);
    }
}
