package dev.docent.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a question that asks for two things apart.
final class QuestionParts {

    private static final String ASKING =
            "(?:when|where|who|whom|why|what|which|how(?: (?:many|much|long|old|far|often|big|large|high|tall|fast))?)";

    /// "When and where did they meet?"
    private static final Pattern TWO_WORDS = Pattern.compile(
            "^\\W*(?<first>" + ASKING + ") and (?<second>" + ASKING + ") (?<rest>.+?)\\W*$", Pattern.CASE_INSENSITIVE);

    /// "When did they meet, and why?"
    private static final Pattern WORD_AFTER = Pattern.compile(
            "^\\W*(?<first>" + ASKING + ") (?<rest>.+?),? and (?<second>when|where|why|how|who|with whom)\\W*$",
            Pattern.CASE_INSENSITIVE);

    /// "When did they meet, and what did they discuss?"
    private static final Pattern TWO_CLAUSES = Pattern.compile(
            "^\\W*(?<first>" + ASKING + " .+?),? and (?<second>(?:in |at |for |with )?" + ASKING + " \\w+.*?)\\W*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME =
            Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}\\p{N}'’.-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}'’.-]*|[0-9]+))*");
    private static final Pattern SEVERAL = Pattern.compile("\\bthey\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOMEBODY = Pattern.compile("\\b(he|she)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOMETHING = Pattern.compile("\\b(it|that)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOMEWHERE = Pattern.compile("\\bthere\\b", Pattern.CASE_INSENSITIVE);

    private QuestionParts() {}

    /// @return the questions that together ask the same, each of which stands alone; only the question itself if it
    ///     asks for one thing
    static List<String> of(String question) {
        return match(TWO_WORDS, question)
                .or(() -> match(WORD_AFTER, question))
                .map(it -> List.of(
                        it.group("first") + " " + it.group("rest") + "?",
                        it.group("second") + " " + it.group("rest") + "?"))
                .or(() -> match(TWO_CLAUSES, question)
                        .map(it -> List.of(
                                it.group("first") + "?", standing(it.group("second"), it.group("first")) + "?")))
                .orElse(List.of(question));
    }

    private static Optional<MatchResult> match(Pattern pattern, String question) {
        Matcher matcher = pattern.matcher(question);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /// Puts the names of the first part in the place of the second part's pronouns.
    private static String standing(String second, String first) {
        List<String> names =
                NAME.matcher(first).results().map(MatchResult::group).toList();
        if (names.isEmpty()) {
            return second;
        }
        String named = replace(SEVERAL, second, String.join(" and ", names));
        named = replace(SOMEBODY, named, names.getFirst());
        named = replace(SOMETHING, named, "the " + names.getLast());
        return replace(SOMEWHERE, named, "in " + names.getLast());
    }

    private static String replace(Pattern pronoun, String words, String name) {
        return pronoun.matcher(words).replaceFirst(Matcher.quoteReplacement(name));
    }
}
