package dev.docent.answer;

import java.util.Comparator;
import java.util.List;

/// What something is, is told best where it is what the document is about, and never by a heading.
final class Definitions {

    private static final double TITLED = 1.5;
    private static final double HEADED = 3;

    private Definitions() {}

    /// @return what was found, what tells best first if the question asks what something is
    static List<Finding> first(String question, AskedFor asked, List<Finding> found) {
        if (!QuestionKind.asksForDefinition(question)) {
            return found;
        }
        return found.stream()
                .sorted(Comparator.comparingDouble((Finding it) -> strength(it, asked))
                        .reversed())
                .toList();
    }

    private static double strength(Finding finding, AskedFor asked) {
        boolean titled = !asked.names().isEmpty()
                && Words.topics(finding.passage().match().document().title()).containsAll(asked.names());
        boolean headed = Surroundings.isHeading(finding.text(), finding.span().start());
        return finding.strength() + (titled ? TITLED : 0) - (headed ? HEADED : 0);
    }
}
