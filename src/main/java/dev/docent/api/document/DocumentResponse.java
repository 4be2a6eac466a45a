package dev.docent.api.document;

import dev.docent.api.Wire;
import dev.docent.document.DocumentSummary;
import dev.docent.document.PublicationDate;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
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

        @Schema(description = "Why it failed, in a sentence.")
        Optional<String> problem,

        Instant indexedAt) {

    static DocumentResponse of(DocumentSummary document) {
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
                document.indexedAt());
    }
}
