package dev.docent.answer.generation;

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
import dev.docent.retrieval.EvidencePassage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Passages that a model is shown.
final class Shown {

    private Shown() {}

    /// What a model says that was shown three passages.
    static ModelText text() {
        return new ModelText(
                "When did they meet?",
                List.of(
                        passage("Visit", "", "Dar met Ding in Beijing."),
                        passage("Visit", "", "Tea was served."),
                        passage("Leave", "", "The form is at https://forms.example/leave and free.")));
    }

    static EvidencePassage passage(String title, String heading, String text) {
        DocumentId id = new DocumentId(title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "-"));
        var passage =
                new Passage(new PassageId(id, 0), new Location(0, text.length(), heading, OptionalInt.of(3)), text, "");
        return new EvidencePassage(new Match(passage, document(id, title), 1), Optional.empty(), 1, 1, 1, List.of());
    }

    private static DocumentSummary document(DocumentId id, String title) {
        return new DocumentSummary(
                id,
                id + ".md",
                Collection.DEFAULT,
                title,
                Optional.empty(),
                Optional.of(new PublicationDate(LocalDate.of(2026, 1, 5), Origin.META)),
                "text/markdown",
                Optional.empty(),
                OptionalInt.empty(),
                100,
                1,
                Status.INDEXED,
                Optional.empty(),
                Instant.EPOCH,
                "hash",
                id);
    }
}
