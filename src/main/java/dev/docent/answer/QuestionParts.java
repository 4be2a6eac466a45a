package dev.docent.answer;

import dev.docent.time.DateExpressions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a question that asks for two things apart.
public final class QuestionParts {

    private static final String ASKING =
            "(?:when|where|who|whom|why|what|which|how(?: (?:many|much|long|old|far|often|big|large|high|tall|fast))?)";

    private static final String AUXILIARY =
            "(?:is|are|was|were|do|does|did|has|have|had|can|could|may|must|shall|should" + "|will|would)";

    /// "When and where did they meet?"
    private static final Pattern TWO_WORDS =
            pattern("(?<first>" + ASKING + ") and (?<second>" + ASKING + ") (?<rest>.+?)");

    /// "When did they meet, and why?"
    private static final Pattern WORD_AFTER =
            pattern("(?<first>" + ASKING + ") (?<rest>.+?),? and (?<second>when|where|why|how|who|with whom)");

    /// "When did they meet? Is it known what they discussed?"
    private static final Pattern TWO_SENTENCES = pattern("(?<first>(?:" + ASKING + "|" + AUXILIARY
            + ") [^?]{3,})\\?\\s+(?:(?:and|also|so),? )*(?<second>(?:(?:in|at|for|with) )?(?:" + ASKING + "|"
            + AUXILIARY
            + ") \\w+[^?]*?)");

    /// "When did they meet, and what did they discuss?"
    private static final Pattern TWO_CLAUSES =
            pattern("(?<first>" + ASKING + " .+?),? and (?<second>(?:in |at |for |with )?" + ASKING + " \\w+.*?)");

    /// "Is there a car park, and how much does it cost?" What follows has the order of a question.
    private static final Pattern WHETHER_FIRST = pattern("(?<first>" + AUXILIARY
            + " [^?]{3,}?),? and (?<second>(?:(?:in|at|for|with) )?(?:(?:when|where|why)|(?<=, and )who|(?:what|which|how(?:"
            + " (?:many|much|long|old|far|often|big|large|high|tall|fast))?)(?: (?!(?:i|we|you|he|she|it|they)\\b)\\w+)?) "
            + AUXILIARY + " .+?)");

    /// "What is the notice period and the deposit?"
    private static final Pattern TWO_THINGS =
            pattern("(?<asking>(?:what|who|when|where|how(?: (?:much|long|old|far|big|large"
                    + "|high|tall))?) )(?<be>is|are|was|were) (?<one>(?:the|my|our|your) (?:(?!and\\b|of\\b|for\\b|in\\b|to\\b|with\\b"
                    + "|by\\b|on\\b|between\\b|from\\b|about\\b|than\\b|against\\b|at\\b)[\\w'’-]+ )+?)"
                    + "and (?<other>(?:the|my|our|your) .+?)");

    private static final Map<String, String> ONE = Map.of("are", "is", "were", "was");
    private static final Pattern OF = Pattern.compile(" of .+$");

    private static final DateExpressions DATES = new DateExpressions();

    private QuestionParts() {}

    private static Pattern pattern(String expression) {
        return Pattern.compile("^\\W*" + expression + "\\W*$", Pattern.CASE_INSENSITIVE);
    }

    /// @param asking a question, with words that ask for nothing perhaps
    /// @return what [#of] says of it without those
    public static List<String> asked(String asking) {
        return of(Politeness.without(asking));
    }

    /// "When did they meet in May?" is answered by whatever tells when they met, which need not say "May".
    ///
    /// @param asking a question, with words that ask for nothing perhaps
    /// @return the questions to search with: what [#asked] says, and the only one without its days, too
    public static List<String> sought(String asking) {
        List<String> asked = asked(asking);
        return asked.size() > 1
                ? asked
                : Period.in(asked.getFirst(), DATES, LocalDate.EPOCH)
                        .map(period -> List.of(asked.getFirst(), period.question()))
                        .orElse(asked);
    }

    /// @return the questions that together ask the same, each of which stands alone; only the question itself if it
    ///     asks for one thing
    static List<String> of(String question) {
        return match(TWO_SENTENCES, question)
                .map(QuestionParts::clauses)
                .or(() -> match(TWO_WORDS, question)
                        .or(() -> match(WORD_AFTER, question))
                        .map(it -> List.of(
                                it.group("first") + " " + it.group("rest") + "?",
                                it.group("second") + " " + it.group("rest") + "?")))
                .or(() -> match(TWO_CLAUSES, question)
                        .or(() -> match(WHETHER_FIRST, question))
                        .map(QuestionParts::clauses))
                .or(() -> match(TWO_THINGS, question).map(QuestionParts::things))
                .orElse(List.of(question));
    }

    private static Optional<MatchResult> match(Pattern pattern, String question) {
        Matcher matcher = pattern.matcher(question);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static List<String> clauses(MatchResult parts) {
        String first = parts.group("first");
        return List.of(first + "?", Antecedents.of(first).putInto(parts.group("second")) + "?");
    }

    /// In "the capital and the population of France" both are of France.
    private static List<String> things(MatchResult parts) {
        String one = parts.group("one").strip();
        String other = parts.group("other");
        Matcher owner = OF.matcher(other);
        String whose = owner.find() ? owner.group() : "";
        return List.of(thing(parts, one, whose), thing(parts, owner.replaceFirst(""), whose));
    }

    private static String thing(MatchResult parts, String thing, String whose) {
        String be = parts.group("be");
        String of = thing.endsWith("s") ? be : ONE.getOrDefault(be.toLowerCase(Locale.ROOT), be);
        return parts.group("asking") + of + " " + thing + whose + "?";
    }
}
