package dev.docent.answer;

import dev.docent.answer.Draft.Point;
import dev.docent.retrieval.EvidencePassage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A list or a table with what of it stands behind the passage that was found.
///
/// @param parts in reading order; one at least
/// @param isOpen whether it goes on, and how cannot be told
record WholeList(List<Part> parts, boolean isOpen) {

    /// What of a list stands in one passage.
    record Part(EvidencePassage passage, Listing list) {

        String text() {
            return passage.match().passage().text();
        }

        Quotation quotation() {
            return new Quotation(passage, list.start(), list.end(), list.start(), list.end());
        }

        /// @return the items in one line; the rows of a table in words
        String words() {
            return list.isTable() ? AnswerText.sentence(quotation()) : items();
        }

        private String items() {
            return list.items().stream()
                    .map(item -> PlainText.of(item.in(text())).replaceFirst("[;.,]$", ""))
                    .collect(Collectors.joining("; "));
        }

        private boolean isUnfinished() {
            return list.endsText(text()) && list.isUnfinished(text());
        }
    }

    WholeList {
        parts = List.copyOf(parts);
    }

    /// @param passage where the list begins
    static WholeList of(EvidencePassage passage, Listing list, RestOfDocuments documents) {
        var first = new Part(passage, list);
        Optional<EvidencePassage> behind =
                list.endsText(first.text()) ? documents.after(passage, list) : Optional.empty();
        Optional<Part> rest =
                behind.flatMap(it -> list.goingOn(it.match().passage().text()).map(items -> new Part(it, items)));
        List<Part> parts = rest.map(it -> List.of(first, it)).orElse(List.of(first));
        boolean isLost = behind.isPresent() && rest.isEmpty();
        return new WholeList(parts, isLost || parts.getLast().isUnfinished());
    }

    String words() {
        return parts.stream().map(Part::words).collect(Collectors.joining("; "));
    }

    /// @return a point for each part
    List<Point> points() {
        List<Point> points = new ArrayList<>();
        parts.forEach(part -> points.add(new Point(List.of(part.quotation()), part.words(), "")));
        points.set(points.size() - 1, points.getLast().noted(note()));
        return points;
    }

    /// Adds what is left of the list of which the first point quotes the beginning.
    ///
    /// @param finding what the first point was made of
    static void complete(List<Point> points, Finding finding, RestOfDocuments documents) {
        Listing.at(finding.text(), finding.span().start())
                .map(list -> of(finding.passage(), list, documents))
                .filter(whole -> points.getFirst()
                        .quotes()
                        .getFirst()
                        .quotesTheSameAs(whole.parts().getFirst().quotation()))
                .ifPresent(whole -> whole.addTo(points));
    }

    private void addTo(List<Point> points) {
        List<Point> rest = new ArrayList<>(points());
        rest.removeFirst();
        if (rest.isEmpty()) {
            points.set(0, points.getFirst().noted(note()));
        } else {
            points.addAll(1, rest);
        }
    }

    /// @return what is to be known of a list that is not told whole; empty if it is
    String note() {
        int further = parts.getLast().list().further();
        return further > 0
                ? "The document lists " + further + " more."
                : isOpen ? "The list goes on in the document." : "";
    }
}
