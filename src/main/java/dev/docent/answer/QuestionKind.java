package dev.docent.answer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How much of an answer a question asks for.
enum QuestionKind {
    /// A name, a date, a number: a few words.
    FACT,
    /// What or who something is, whether something is so, or a few words to search with: two or three sentences.
    DESCRIPTION,
    /// Why, how, what was said: several sentences.
    EXPLANATION;

    private static final List<Pattern> FACTS = patterns(
            "\\b(where|which|whose|whom)\\b",
            "^what (?!(is|are|was|were|do|does|did|has|have|can|could|may|must|shall|should|will|would)\\b)\\w+ .*\\bwhen\\b",
            "\\bwho\\b(?! (is|are|was|were) [^ ]+( [^ ]+)?$)",
            "\\bhow (many|much|long|old|far|often|tall|big|large|high|deep|fast|heavy|late|early|soon|warm|hot|cold|cool|wide|thick"
                    + "|loud|strong|expensive|frequently|quickly)\\b",
            "\\bwhat (do|does|did|will|would) .*\\b(cost|weigh|measure|earn)$",
            "\\bwhat('s)? (year|date|day|month|time|century|decade|age|number|percentage|percent|amount|price|cost|city|country"
                    + "|state|province|place|name|company|team|position|title|type|kind|colou?r|size|language|nationality"
                    + "|sport|instrument|school|university|rank|party|currency|temperature|award|song|album|book|film|voltage|weight|height|width|length|speed|distance|price|fee|salary|deadline|address)\\b",
            "^(in|on|at|for|from|to|by|with|under|during) (what|which|whom)\\b");

    private static final List<Pattern> EXPLANATIONS = patterns(
            "\\bwhy\\b",
            "^(and |so |but )?how (do|does|did|is|are|was|were|can|could|should|would|will|to|has|have|come)\\b",
            "\\bwhat (should|must|shall) .* do\\b|\\bwhat to do\\b",
            "\\bwhat (do|does|did|can|could|would|will|have|has|need|needs) [^,]*\\bdo (if|when|once|where|in case|after|before)\\b",
            "\\b(summari[sz]e|summary|explain|describe|outline|compare|tell me|overview|discuss(ed)?|talk(ed)? about)\\b",
            "\\bwhat (happened|happens|did .* (say|discuss|agree|talk|decide|promise|pledge|announce|cover|mean))\\b",
            "\\bwhat (is|are|was|were) the (role|purpose|meaning|function|reason|cause|effect|impact|difference|background"
                    + "|importance|significance|plot|process|steps)s?\\b");

    private static final Pattern DEFINING = Pattern.compile(
            "^(what|who)('s| is| are| was| were) (?!.*(\\b(of|for|in|at|by|to|that|which|who)\\b|['’]s ))\\S+( \\S+){0,5}$");

    /// "What does the red wheel do?", "What does it mean when the light blinks?", "What if my child is sick?"
    private static final Pattern ACCOUNT = Pattern.compile(
            "^what (do|does|did) .+ do$|^what (do|does|did) (it|this|that) mean\\b|^(and |so |but )?what if\\b");

    private static final Pattern REASON = Pattern.compile("\\bwhy\\b|\\bhow come\\b|\\bwhat (is|was|were) the reason");

    private static final Pattern ASKING = Pattern.compile("\\b(what|who|whom|which|when|where|how)\\b");

    private static List<Pattern> patterns(String... expressions) {
        return List.of(expressions).stream().map(Pattern::compile).toList();
    }

    static QuestionKind of(String question) {
        String words = plain(question);
        if (matches(EXPLANATIONS, words)) {
            return EXPLANATION;
        }
        return AskingWord.isWhen(words) || matches(FACTS, words) ? FACT : DESCRIPTION;
    }

    /// @return whether the question asks for something of which two can contradict each other
    static boolean asksForValue(String question) {
        QuestionKind kind = of(question);
        return kind == FACT || (kind == DESCRIPTION && hasAskingWord(question));
    }

    private static boolean hasAskingWord(String question) {
        return ASKING.matcher(question.toLowerCase(Locale.ROOT)).find();
    }

    /// @return whether the question asks for something about somebody or something, in a few words: a wrong one is as
    ///     hard to see through as a wrong name
    static boolean asksForDetail(String question) {
        return asksForValue(question)
                && !asksForDefinition(question)
                && !ACCOUNT.matcher(plain(question)).find()
                && QuestionShape.of(question) != QuestionShape.LIST;
    }

    /// @return whether the question asks how something is done, or for all that is said of it: a list may be told whole
    static boolean asksForCourse(String question) {
        String words = question.strip().toLowerCase(Locale.ROOT);
        return of(question) == EXPLANATION && !REASON.matcher(words).find();
    }

    /// @return whether the question asks what or who somebody or something is, and for nothing about it
    static boolean asksForDefinition(String question) {
        return DEFINING.matcher(plain(question)).matches();
    }

    private static String plain(String question) {
        return question.strip().toLowerCase(Locale.ROOT).replaceAll("[?!.\\s]+$", "");
    }

    private static boolean matches(List<Pattern> patterns, String words) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(words).find());
    }
}
