package dev.docent.api.document;

import dev.docent.api.Wire;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.PublicationDate;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is known of a document.
@Schema(name = "Document")
record DocumentResponse(
        String id,

        @Schema(description = "The path relative to the documents folder.")
        String file,

        String collection,
        String title,
        Optional<String> url,
        Optional<LocalDate> publishedAt,

        @Schema(
                description = "Where the publication date was found.",
                allowableValues = {"front_matter", "json_ld", "meta", "dateline", "message", "file_properties"})
        Optional<String> publishedAtFrom,

        String mediaType,
        Optional<String> language,
        Optional<Integer> pages,

        @Schema(description = "The length of its text in UTF-16 code units.")
        int characters,

        int passages,

        @Schema(allowableValues = {"indexed", "truncated", "failed"})
        String status,

        @Schema(description = "Why it failed, or what was left out of it, in a sentence.")
        Optional<String> problem,

        Instant indexedAt,

        @Schema(description = "The document that this one is a copy of, nearly word for word: the one published first.")
        Optional<String> copyOf,

        @Schema(description = "The other documents that are nearly word for word the same, at most 20 of them.")
        List<String> copies) {

    private static final int MOST_COPIES = 20;

    /// @param story the documents that are nearly the same, this one among them
    static DocumentResponse of(DocumentSummary document, List<DocumentId> story) {
        return new DocumentResponse(
                document.id().value(),
                document.file(),
                document.collection().name(),
                document.title(),
                document.url(),
                document.published().map(PublicationDate::date),
                document.published().map(PublicationDate::origin).map(Wire::name),
                document.mediaType(),
                document.language(),
                Wire.number(document.pages()),
                document.characters(),
                document.passages(),
                Wire.name(document.status()),
                document.problem(),
                document.indexedAt(),
                Optional.of(document.story())
                        .filter(first -> !first.equals(document.id()))
                        .map(DocumentId::value),
                story.stream()
                        .filter(other -> !other.equals(document.id()))
                        .limit(MOST_COPIES)
                        .map(DocumentId::value)
                        .toList());
    }
}
