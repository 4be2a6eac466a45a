package dev.docent.index.opensearch;

import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.index.Filter;
import dev.docent.time.DateInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A filter as a query of OpenSearch's.
final class FilterJson {

    private FilterJson() {}

    /// @param hidden generations that are left out
    static Map<String, Object> of(Filter filter, Set<String> hidden) {
        var all = new ArrayList<Map<String, Object>>();
        if (!filter.collections().isEmpty()) {
            all.add(terms(
                    "collection",
                    filter.collections().stream().map(Collection::name).toList()));
        }
        if (!filter.documents().isEmpty()) {
            all.add(terms(
                    "document",
                    filter.documents().stream().map(DocumentId::value).toList()));
        }
        if (filter.publishedFrom().isPresent() || filter.publishedTo().isPresent()) {
            var days = new HashMap<String, Object>();
            filter.publishedFrom().map(LocalDate::toEpochDay).ifPresent(day -> days.put("gte", day));
            filter.publishedTo().map(LocalDate::toEpochDay).ifPresent(day -> days.put("lte", day));
            all.add(Map.of("range", Map.of("published", days)));
        }
        if (!filter.about().isEmpty()) {
            all.add(about(filter.about()));
        }
        var without = hidden.isEmpty() ? List.of() : List.of(terms("generation", List.copyOf(hidden)));
        return Map.of("bool", Map.of("filter", all, "must_not", without));
    }

    private static Map<String, Object> terms(String field, List<String> values) {
        return Map.of("terms", Map.of(field, values));
    }

    private static Map<String, Object> about(List<DateInterval> intervals) {
        var any = new ArrayList<Map<String, Object>>();
        for (DateInterval days : intervals) {
            Map<String, Object> range = range(days);
            var meeting = new HashMap<>(range);
            meeting.put("relation", "intersects");
            any.add(Map.of("range", Map.of("dates", meeting)));
            any.add(Map.of("range", Map.of("published", range)));
        }
        return Map.of("bool", Map.of("should", any, "minimum_should_match", 1));
    }

    static Map<String, Object> range(DateInterval days) {
        return Map.of("gte", days.from().toEpochDay(), "lte", days.to().toEpochDay());
    }
}
