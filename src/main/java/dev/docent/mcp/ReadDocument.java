package dev.docent.mcp;

import dev.docent.document.DocumentSummary;
import dev.docent.document.PublicationDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// A part of a document as an assistant gets it.
///
/// @param characters how long the whole text is
/// @param nextStart where to read on; empty at the end of the document
record ReadDocument(
        String documentId,
        String file,
        String title,
        Optional<LocalDate> publishedAt,
        Optional<Integer> pages,
        int characters,
        int start,
        int end,
        Optional<Integer> nextStart,
        String text,
        String link) {

    static ReadDocument of(DocumentSummary document, String text, Extract extract, String link) {
        return new ReadDocument(
                document.id().value(),
                document.file(),
                document.title(),
                document.published().map(PublicationDate::date),
                pages(document.pages()),
                text.length(),
                extract.start(),
                extract.end(),
                extract.end() < text.length() ? Optional.of(extract.end()) : Optional.empty(),
                text.substring(extract.start(), extract.end()),
                link);
    }

    private static Optional<Integer> pages(OptionalInt pages) {
        return pages.isPresent() ? Optional.of(pages.getAsInt()) : Optional.empty();
    }

    /// @return the part under a line that says where it stands
    String asText() {
        String readOn = nextStart.map(next -> "; to read on: start " + next).orElse("");
        return title + " (" + file + "), characters " + start + " to " + end + " of " + characters + readOn + ". "
                + link + "\n\n" + text;
    }
}
