package dev.docent.answer;

import dev.docent.passage.Sentences.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Lists of names behind a label, "Present: Ann Lee, Bo Moe.", which say of nobody what they do.
final class Rosters {

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*+(?: \\p{Lu}[\\p{L}.'’-]*+)*+(?: ?\\([^)]*\\))?";
    private static final Pattern ROSTER =
            Pattern.compile("\\W*\\p{Lu}[\\p{L} ]{1,30}: *" + NAME + "(?:(?:, and |, | and |; )" + NAME + ")*+\\.?");

    private final Set<String> names;

    /// What is asked for beside names.
    private final Set<String> deed;

    Rosters(AskedFor asked) {
        this.names = asked.names();
        this.deed = new HashSet<>(asked.topics());
        this.deed.removeAll(names);
    }

    /// @return what was found, without lists that say nothing of what is asked if they name whom it names, or if a
    ///     sentence says all of it
    List<Finding> without(List<Finding> found) {
        if (deed.isEmpty()) {
            return found;
        }
        boolean isTold = found.stream().anyMatch(this::tells);
        return found.stream()
                .filter(finding -> !isSilent(finding) || !(isTold || isListed(finding)))
                .toList();
    }

    private boolean isSilent(Finding finding) {
        String sentence = PlainText.of(finding.sentence());
        return ROSTER.matcher(sentence).matches() && Words.share(deed, Words.topics(sentence)) == 0;
    }

    private boolean isListed(Finding finding) {
        return !names.isEmpty() && Words.share(names, Words.topics(finding.sentence())) == 1;
    }

    private boolean tells(Finding finding) {
        var surroundings = new Surroundings(finding.passage());
        Sentence sentence = surroundings.at(finding.span().start());
        return !ROSTER.matcher(PlainText.of(finding.sentence())).matches()
                && Words.share(deed, Words.topics(sentence.in(finding.text()))) > 0
                && Words.share(deed, surroundings.topics(sentence)) == 1;
    }
}
