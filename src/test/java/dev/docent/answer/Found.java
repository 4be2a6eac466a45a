package dev.docent.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.document.Collection;
import dev.docent.document.DocumentId;
import dev.docent.document.DocumentSummary;
import dev.docent.document.DocumentSummary.Status;
import dev.docent.document.PublicationDate;
import dev.docent.document.PublicationDate.Origin;
import dev.docent.index.Match;
import dev.docent.passage.Location;
import dev.docent.passage.Passage;
import dev.docent.passage.PassageId;
import dev.docent.reader.Reading;
import dev.docent.reader.Reading.Span;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// A passage that was found, and the words in it that the reader chose.
///
/// @param story the file that this one is a copy of, or this one
record Found(String file, String story, Optional<PublicationDate> published, String text, String words, double margin) {

    /// Every passage stands this far into its document.
    private static final String BEFORE = "Preface.\n";

    Found(String file, String text, String words, double margin) {
        this(file, file, Optional.empty(), text, words, margin);
    }

    Found(String file, LocalDate published, String text, String words, double margin) {
        this(file, file, Optional.of(new PublicationDate(published, Origin.META)), text, words, margin);
    }

    static Evidence evidence(Found... found) {
        return new Evidence(Stream.of(found).map(Found::passage).toList(), List.of());
    }

    /// What a reader says that chooses these words of the text.
    static Reading reading(String text, String words, double margin) {
        int start = text.indexOf(words);
        return new Reading(List.of(new Span(start, start + words.length(), margin)), 0);
    }

    Found copyOf(String other) {
        return new Found(file, other, published, text, words, margin);
    }

    String documentText() {
        return BEFORE + text;
    }

    private EvidencePassage passage() {
        Reading reading = reading(text, words, margin);
        return new EvidencePassage(new Match(cut(), summary(), 1), Optional.of(reading), margin, 10, 0.8, List.of());
    }

    private Passage cut() {
        var location = new Location(BEFORE.length(), BEFORE.length() + text.length(), "", OptionalInt.empty());
        return new Passage(new PassageId(id(), 0), location, text, "");
    }

    private DocumentId id() {
        return id(file);
    }

    private static DocumentId id(String file) {
        return new DocumentId(file.replace('.', '-'));
    }

    private DocumentSummary summary() {
        return new DocumentSummary(
                id(),
                file,
                Collection.DEFAULT,
                file,
                Optional.empty(),
                published,
                "text/markdown",
                Optional.empty(),
                OptionalInt.empty(),
                documentText().length(),
                1,
                Status.INDEXED,
                Optional.empty(),
                Instant.EPOCH,
                "hash",
                id(story));
    }

    /// A document about a lighthouse.
    static Found lighthouse(String text, String span) {
        return new Found("lighthouse.md", text, span, 14);
    }

    /// Checks that what is cited stands in its document.
    static void everyQuoteIsVerbatim(List<Citation> citations, Found... found) {
        assertThat(citations)
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(List.of(found))
                        .filteredOn(it -> it.file().equals(citation.document().file()))
                        .singleElement()
                        .extracting(it -> it.documentText().substring(citation.start(), citation.end()))
                        .isEqualTo(citation.quote()));
    }
}
