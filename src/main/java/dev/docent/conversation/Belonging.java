package dev.docent.conversation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.docent.document.DocumentId;
import dev.docent.index.Filter;
import dev.docent.retrieval.Evidence;
import dev.docent.retrieval.EvidencePassage;
import dev.docent.retrieval.Query;
import dev.docent.retrieval.Retriever;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells by what is found whether a question that names nothing of its own belongs to what was spoken of: "Who was on
/// call?" after a failure, but not "How many days of holiday do I get?"
final class Belonging {

    private static final int LOOKED_AT = 5;

    private final Retriever retriever;

    Belonging(Retriever retriever) {
        this.retriever = retriever;
    }

    /// A question with what it belongs to.
    ///
    /// @param where only the documents spoken of
    record Found(String question, Filter where) {}

    /// @param before what was said, oldest first; one at least
    /// @return the question with what it belongs to; empty if it is found elsewhere more fully, or first among what
    ///     was spoken of without that
    Optional<Found> of(String question, List<Exchange> before, Filter filter) {
        return Topic.belonging(question, before).flatMap(full -> {
            Set<DocumentId> spoken = spoken(before, filter);
            return isFoundAmong(spoken, question, filter)
                    ? Optional.of(new Found(full, only(spoken, filter)))
                    : Optional.empty();
        });
    }

    private boolean isFoundAmong(Set<DocumentId> spoken, String question, Filter filter) {
        if (spoken.isEmpty()) {
            return false;
        }
        List<EvidencePassage> plain = search(question, filter).passages();
        boolean isFirst = Coverage.best(question, plain)
                .map(passage -> spoken.contains(document(passage)))
                .orElse(false);
        if (isFirst) {
            return false;
        }
        List<EvidencePassage> there = search(question, only(spoken, filter)).passages();
        double found = Coverage.found(question, there);
        return found > 0 && found >= Coverage.found(question, plain);
    }

    /// @return the documents that the last answer stood on; where that is not known, where a question led that asked
    ///     about something that happened; none where that is not known either
    private Set<DocumentId> spoken(List<Exchange> before, Filter filter) {
        Set<DocumentId> cited = Topic.documents(before).stream()
                .filter(document ->
                        filter.documents().isEmpty() || filter.documents().contains(document))
                .collect(toUnmodifiableSet());
        Exchange opening = Topic.opening(before);
        return cited.isEmpty() && Events.told(opening).isPresent() ? led(opening.standalone(), filter) : cited;
    }

    private Set<DocumentId> led(String question, Filter filter) {
        return Coverage.best(question, search(question, filter).passages()).stream()
                .map(Belonging::document)
                .collect(toUnmodifiableSet());
    }

    private static DocumentId document(EvidencePassage passage) {
        return passage.match().document().id();
    }

    private static Filter only(Set<DocumentId> documents, Filter filter) {
        return new Filter(
                filter.collections(), documents, filter.publishedFrom(), filter.publishedTo(), filter.about());
    }

    private Evidence search(String question, Filter filter) {
        return retriever.search(new Query(question, filter), LOOKED_AT);
    }
}
