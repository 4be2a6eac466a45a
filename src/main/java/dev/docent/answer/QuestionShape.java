package dev.docent.answer;

import java.util.Locale;
import java.util.regex.Pattern;

/// How a question wants its answer put together.
enum QuestionShape {
    /// What the documents say.
    PLAIN,
    /// All there are of something.
    LIST,
    /// Whether something is so.
    YES_NO,
    /// How two things differ.
    COMPARISON;

    private static final Pattern COMPARES = Pattern.compile(
            "^compare\\b|\\bdifferences? between\\b|\\bcompared? (to|with)\\b"
                    + "|\\b(\\w+er|(high|low|larg|bigg|small|long|short|old|new|young|great|few|cheap|fast|slow|near|heavi|light|warm|cold|late|earli)est"
                    + "|more|most|less|least|better|best|worse|worst)\\b[^,?]*, .+ or .+|^(is|are|was|were|does|do|did) .* (\\w+er|more|less) .*\\bthan\\b");

    private static final Pattern ASKS_WHETHER = Pattern.compile(
            "^(is|are|was|were|am|do|does|did|has|have|had|can|could|may|must|shall|should|will|would)(n['’]t)? \\w+.*");

    private static final Pattern ASKS_FOR_ALL = Pattern.compile(
            "^(list|name|enumerate) .*|^how (to|do|can|should|must) (i|we|you|one|people)?\\b|\\bwhat (are|were) (the|all|some|its|their|his|her)\\b"
                    + "|\\bwho (are|were)\\b|\\bwhat all\\b|\\bwhat (comes|is included|is contained|belongs)\\b"
                    + "|\\b(what|which) (special |other |kinds? of |types? of |sorts? of )+\\w+"
                    + "|\\b(what|which) (\\w+ )?(?!(is|was|does|has|this|its|his|class|process|status|news|series|basis|business|address|campus)\\b)"
                    + "\\w{2,}[^\\Ws']s\\b(?!['’])");

    static QuestionShape of(String question) {
        String words = question.strip().toLowerCase(Locale.ROOT);
        if (COMPARES.matcher(words).find()) {
            return COMPARISON;
        }
        if (ASKS_WHETHER.matcher(words).matches()) {
            return YES_NO;
        }
        return ASKS_FOR_ALL.matcher(words).find() ? LIST : PLAIN;
    }
}
