package dev.docent.mcp;

import static java.util.stream.Collectors.joining;

import dev.docent.document.DocumentSummary;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Names documents to assistants.
final class Sources {

    private Sources() {}

    /// @return the title as a link, then what else tells the document from others
    static String link(DocumentSummary document, OptionalInt page, String address) {
        String rest = Stream.of(
                        Optional.of(document.file()),
                        document.published().map(published -> published.date().toString()),
                        page.stream().mapToObj(number -> "page " + number).findFirst(),
                        Optional.of("documentId " + document.id()))
                .flatMap(Optional::stream)
                .collect(joining(", "));
        String title = document.title().replaceAll("[\\[\\]\\s]+", " ").strip();
        return "[" + title + "](" + address + ") (" + rest + ")";
    }
}
