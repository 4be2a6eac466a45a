package dev.docent.answer.grounding;

import dev.docent.answer.grounding.Said.Understanding;
import dev.docent.document.PublicationDate;
import dev.docent.passage.Passage;
import dev.docent.retrieval.EvidencePassage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A passage cut into what may be quoted of it.
///
/// @param units in reading order
/// @param above what its document's title and the headings above it say
record ReadPassage(EvidencePassage passage, List<Unit> units, Said above, List<Window> windows) {

    ReadPassage {
        units = List.copyOf(units);
        windows = List.copyOf(windows);
    }

    static ReadPassage of(EvidencePassage found, Understanding understanding) {
        Passage passage = found.match().passage();
        Optional<LocalDate> published = found.match().document().published().map(PublicationDate::date);
        String above =
                found.match().document().title() + "\n" + passage.location().heading() + "\n" + passage.columns();
        List<Unit> units = OpeningNames.in(new PassageCut(passage, published, understanding).units());
        var read = new ReadPassage(found, units, understanding.of(above, published), List.of());
        return new ReadPassage(found, units, read.above(), Windows.of(read));
    }

    /// @return the same, found another time
    ReadPassage of(EvidencePassage found) {
        return new ReadPassage(found, units, above, windows);
    }

    Optional<LocalDate> published() {
        return passage.match().document().published().map(PublicationDate::date);
    }

    String text() {
        return passage.match().passage().text();
    }
}
