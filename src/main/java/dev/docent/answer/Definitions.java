package dev.docent.answer;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What something is, is told best where it is what the document is about, and never by a heading, its own name or
/// what a document says of itself.
final class Definitions {

    private static final double TITLED = 1.5;
    private static final double NOTHING = 3;

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)*");
    private static final Pattern NAME_BEFORE = Pattern.compile("(\\p{Lu}[\\p{L}'’-]*) $");

    /// "This paper collects what one should know about it."
    private static final Pattern SPEAKS_OF_ITSELF = Pattern.compile(
            "^\\W*this (\\w+ )?(paper|document|page|article|guide|report|note|section|chapter|handbook|leaflet|summary"
                    + "|overview|manual|brochure|post|profile|dossier|text)\\b",
            Pattern.CASE_INSENSITIVE);

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
        boolean tellsNothing =
                Surroundings.isHeading(finding.text(), finding.span().start())
                        || isRestOfName(finding, asked)
                        || SPEAKS_OF_ITSELF.matcher(finding.sentence()).find();
        return finding.strength() + (titled ? TITLED : 0) - (tellsNothing ? NOTHING : 0);
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
