package dev.docent.api;

import dev.docent.answer.Citation;
import dev.docent.answer.QuoteAddress;
import dev.docent.document.DocumentSummary;
import dev.docent.document.PublicationDate;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Words of a document that an answer stands on.
@Schema(name = "Citation")
record CitationResponse(
        @Schema(description = "Its number in the answer, from 1.")
        int n,

        String documentId,

        @Schema(description = "The path relative to the documents folder.")
        String file,

        String collection,
        String title,

        @Schema(description = "The document's language, where it is known: en, de, ….")
        Optional<String> language,

        Optional<String> url,
        Optional<LocalDate> publishedAt,

        @Schema(description = "The page from 1, where the format has pages.")
        Optional<Integer> page,

        @Schema(description = "The headings above the quote, outermost first.")
        Optional<String> heading,

        @Schema(description = "The document's text from start to end, character for character.")
        String quote,

        @Schema(description = "Where the quote begins in the document's text, in UTF-16 code units.")
        int start,

        int end,

        @Schema(description = "Where the words that answer begin in the document's text.")
        int answerStart,

        int answerEnd,

        @Schema(description = "The spans of the answer's text that the quote supports.")
        List<List<Integer>> supports,

        @Schema(
                description =
                        "A page of this service that shows the quote in its document; to a site's visitor it opens "
                                + "without a key for a while.")
        String link) {

    static CitationResponse of(Citation citation) {
        return of(citation, Optional.empty());
    }

    /// @param ticket opens the document to whoever follows the link
    static CitationResponse of(Citation citation, Optional<String> ticket) {
        DocumentSummary document = citation.document();
        return new CitationResponse(
                citation.n(),
                document.id().value(),
                document.file(),
                document.collection().name(),
                document.title(),
                document.language(),
                document.url(),
                document.published().map(PublicationDate::date),
                Wire.number(citation.page()),
                Wire.text(citation.heading()),
                citation.quote(),
                citation.start(),
                citation.end(),
                citation.answerStart(),
                citation.answerEnd(),
                citation.supports().stream()
                        .map(span -> List.of(span.start(), span.end()))
                        .toList(),
                QuoteAddress.of(citation) + ticket.map("&ticket="::concat).orElse(""));
    }
}
