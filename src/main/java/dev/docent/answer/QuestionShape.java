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

    static final String AUXILIARY =
            "(?:is|are|was|were|am|do|does|did|has|have|had|can|could|may|must|shall|should|will|would)";

    /// "More than 500 euros", "longer than a year": whether it is so much, and not how two things differ.
    private static final String AMOUNT =
            "(?:about |around |roughly )?(?:[€$£¥]? ?[0-9]|(?:one|two|three|four|five|six|seven"
                    + "|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|half|once|twice|hundreds?|thousands?"
                    + "|millions?|an? (?:second|minute|hour|day|week|fortnight|month|year|decade|dozen|hundred|thousand|million"
                    + "|quarter|third|half))\\b)";

    private static final Pattern COMPARES =
            Pattern.compile("^compare\\b|\\bdifferences? between\\b|\\bcompared? (to|with)\\b"
                    + "|\\b(\\w+er|(high|low|larg|bigg|small|long|short|old|new|young|great|few|cheap|fast|slow|near|heavi|light|warm|cold|late|earli)est"
                    + "|more|most|less|least|better|best|worse|worst)\\b[^,?]*, .+ or .+|^(is|are|was|were|does|do|did) .* (\\w+er|more|less) (.*\\b)?than\\b(?! "
                    + AMOUNT + ")");

    private static final Pattern ASKS_WHETHER = Pattern.compile("^" + AUXILIARY + "(n['’]t)? \\w+.*");

    /// A word that looks like a plural.
    private static final String PLURAL =
            "(?!(?:is|was|does|has|this|its|his|class|process|status|news|series|basis|business"
                    + "|address|campus)\\b)\\w{2,}[^\\Ws']s\\b(?!['’])";

    /// What follows a plural noun, but no verb: in "Which department handles complaints?" the word in -s is the verb.
    private static final String AFTER_NOUN = "(?=\\W*$| (?:" + AUXILIARY
            + "|apply|count|exist|need|get|include|contain|cost|belong|come|go|qualify|require|offer|take|work|use|make|live"
            + "|pay|cover|fall|help|cause|provide|follow|matter|lead|hold|won|took|got|met|made|went|came|gave|left|led|held"
            + "|said|sold|built|fell|\\w{2,}ed)\\b"
            + "| (?:of|in|on|at|for|from|with|under|by|to) (?!.*\\b(?:who|which|that|when|where|if|while|than)\\b)"
            + ".*\\b(?:are|were|do|did|have|had|can|must|should|will|may)\\b)";

    private static final Pattern ASKS_FOR_ALL = Pattern.compile(
            "^(list|name|enumerate) .*|^how (to|do|can|should|must) (i|we|you|one|people)?\\b|\\bwhat (are|were) (the|all|some|its|their|his|her)\\b"
                    + "|^(and |so |but )?who (are|were)\\b|\\bwhat all\\b|\\bwhat (comes|is included|is contained|belongs)\\b"
                    + "|\\b(what|which) (special |other |kinds? of |types? of |sorts? of )+\\w+"
                    + "|\\b(what|which) ((are|were|two|three|four|five|six) )?" + PLURAL
                    + "|\\b(what|which) (?!" + AUXILIARY + "\\b)\\w+ " + PLURAL + AFTER_NOUN);

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
