package dev.docent.answer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One of two things between which a question lets choose: "Is the meeting in Paris or London?"
///
/// @param words the thing, as the question names it
/// @param question whether it is that one
record Choice(String words, String question) {

    private static final String WHETHER =
            "(?U)^(?<before>\\W*(?i:is|are|was|were|am|do|does|did|has|have|had|can|could|may"
                    + "|must|shall|should|will|would)\\b";

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{N}'’.-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}'’.-]*|[0-9]+))*";

    private static final String THING = "(?:an? |the )?[\\p{L}-]+";

    /// "Or not" and "or more" name no other thing.
    private static final String OTHER =
            "(?!(?:not|no|so|otherwise|more|less|fewer|later|earlier|longer|else|others?|any\\w*|some\\w*)\\b)";

    private static final List<Pattern> PAIRS = Stream.of(
                    ".*\\s)(?<one>(?<place>in|on|at|by|from|to|with|for|before|after) [^,]+?),? or (?<other>\\k<place> [^,]+?)",
                    ".*?\\s)(?:either )?(?<one>" + NAME + "),? or (?<other>" + NAME + ")",
                    ".*?\\s)(?:either )?(?<one>" + THING + "),? or " + OTHER + "(?<other>" + THING + ")")
            .map(pair -> Pattern.compile(WHETHER + pair + "\\W*$"))
            .toList();

    /// @return both, in their order; none if the question does not end with two
    static List<Choice> in(String question) {
        return PAIRS.stream()
                .map(pair -> pair.matcher(question.strip()))
                .filter(Matcher::matches)
                .findFirst()
                .map(pair -> Stream.of("one", "other")
                        .map(pair::group)
                        .map(words -> new Choice(words, pair.group("before") + words + "?"))
                        .toList())
                .orElse(List.of());
    }
}
