package dev.docent.api;

import dev.docent.document.DocumentSummary;
import dev.docent.document.PublicationDate;
import dev.docent.passage.Location;
import dev.docent.passage.Passage;
import dev.docent.retrieval.EvidencePassage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/// A passage that was found.
@Schema(name = "Passage")
record PassageResponse(
        String documentId,

        @Schema(description = "The path relative to the documents folder.")
        String file,

        @Schema(description = "Identifies the passage.") String passage,
        String text,

        @Schema(description = "Where it begins in the document's text, in UTF-16 code units.")
        int start,

        int end,

        @Schema(description = "How well it fits; comparable within one response only.")
        double score,

        String collection,
        String title,
        Optional<LocalDate> publishedAt,
        Optional<String> heading,
        Optional<Integer> page) {

    static PassageResponse of(EvidencePassage evidence) {
        Passage passage = evidence.match().passage();
        Location location = passage.location();
        DocumentSummary document = evidence.match().document();
        return new PassageResponse(
                document.id().value(),
                document.file(),
                passage.id().toString(),
                passage.text(),
                location.start(),
                location.end(),
                evidence.relevance(),
                document.collection().name(),
                document.title(),
                document.published().map(PublicationDate::date),
                Wire.text(location.heading()),
                Wire.number(location.page()));
    }
}
