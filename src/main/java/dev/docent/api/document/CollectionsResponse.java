package dev.docent.api.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.docent.document.DocumentSummary;
import dev.docent.document.DocumentSummary.Status;
import dev.docent.document.PublicationDate;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a question can be limited to.
@Schema(name = "Collections")
record CollectionsResponse(
        List<CollectionResponse> collections,

        @Schema(description = "Whether documents can be added.")
        boolean uploads) {

    /// A top-level folder of documents.
    @Schema(name = "Collection")
    record CollectionResponse(
            String name,

            @Schema(description = "Documents that can be found.")
            int documents,

            @Schema(description = "Files that could not be read.")
            int failed,

            @Schema(description = "The earliest publication date.")
            Optional<LocalDate> publishedFrom,

            @Schema(description = "The latest publication date.")
            Optional<LocalDate> publishedTo) {

        static CollectionResponse of(String name, List<DocumentSummary> documents) {
            int failed = (int) documents.stream()
                    .filter(document -> document.status() == Status.FAILED)
                    .count();
            return new CollectionResponse(
                    name,
                    documents.size() - failed,
                    failed,
                    dates(documents).min(Comparator.naturalOrder()),
                    dates(documents).max(Comparator.naturalOrder()));
        }

        private static Stream<LocalDate> dates(List<DocumentSummary> documents) {
            return documents.stream().flatMap(document -> document.published().map(PublicationDate::date).stream());
        }
    }

    static CollectionsResponse of(List<DocumentSummary> documents, boolean uploads) {
        Map<String, List<DocumentSummary>> byName = documents.stream()
                .collect(groupingBy(document -> document.collection().name(), TreeMap::new, toList()));
        return new CollectionsResponse(
                byName.entrySet().stream()
                        .map(entry -> CollectionResponse.of(entry.getKey(), entry.getValue()))
                        .toList(),
                uploads);
    }
}
