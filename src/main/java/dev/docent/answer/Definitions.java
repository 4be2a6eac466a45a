package dev.docent.answer;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What something is, is told best where it is what the document is about, and never by a heading or its own name.
final class Definitions {

    private static final double TITLED = 1.5;
    private static final double HEADED = 3;

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)*");
    private static final Pattern NAME_BEFORE = Pattern.compile("(\\p{Lu}[\\p{L}'’-]*) $");

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
        return finding.strength() + (titled ? TITLED : 0) - (headed || isRestOfName(finding, asked) ? HEADED : 0);
    }

    /// "Xuexiang" tells nothing to somebody who asks who Ding is.
    private static boolean isRestOfName(Finding finding, AskedFor asked) {
        Matcher before =
                NAME_BEFORE.matcher(finding.text().substring(0, finding.span().start()));
        return NAME.matcher(finding.words()).matches()
                && before.find()
                && Words.topics(before.group(1)).stream().anyMatch(asked.names()::contains);
    }
}
