package dev.docent.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the first part of a question speaks of, and the pronouns of its second part may stand for.
///
/// @param names all it names, in their order
/// @param thing what "it" may be; empty if that cannot be told
record Antecedents(List<String> names, Optional<String> thing) {

    private static final Pattern NAME =
            Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}\\p{N}'’.-]*(?: (?:\\p{Lu}[\\p{L}\\p{N}'’.-]*|[0-9]+))*");

    /// Before a place, a day or somebody who does something: what "it" hardly is.
    private static final Pattern BEFORE_NO_THING = Pattern.compile(
            "\\b(?:in|at|on|from|to|near|since|until|during|with|by|before|after|did|has|have|had) (?:the )?$",
            Pattern.CASE_INSENSITIVE);

    private static final String NOUN =
            "(?!(?:he|she|it|they|we|you|i|this|that|there|these|those|the|an?|and|or|of|for|in|on|at|to|by"
                    + "|with|from)\\b)[\\p{Ll}-]+";
    private static final String SAID_OF_IT =
            "(?=\\s*$|\\s+(?:\\p{Ll}+ed|built|made|held|sold|open|free|due|paid|in|on|at|for|to|from|by|with)\\b)";

    /// "How long is probation", "when was the mill built", "how much does the lamp weigh", "who owns the mill".
    private static final List<Pattern> THINGS = List.of(
            Pattern.compile("\\b(?i:is|are|was|were) (?:there )?(?<thing>(?:(?:a|an|any|the|my|our|your|their) )?(?:"
                    + NOUN + " ){0,2}?" + NOUN + ")" + SAID_OF_IT),
            Pattern.compile("\\b(?i:do|does|did) (?<thing>(?:the|my|our|your|their) (?:" + NOUN + " )*?" + NOUN
                    + ")(?= \\p{Ll}+(?:\\s*$| (?:in|on|at|for|to|from|by|with)\\b))"),
            Pattern.compile("(?<!\\b(?:in|on|at|during|before|after|until|by|from|to|with|for) )\\b"
                    + "(?<thing>the (?:" + NOUN + " ){0,2}?" + NOUN + ")\\s*$"),
            Pattern.compile("\\bof (?<thing>" + NOUN + ")\\s*$"));

    private static final Pattern SEVERAL = Pattern.compile("\\bthey\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOMEBODY = Pattern.compile("\\b(he|she)\\b", Pattern.CASE_INSENSITIVE);

    /// In "that day" and in "how long does it take to get there" nothing is pointed to.
    private static final Pattern SOMETHING = Pattern.compile(
            "\\bit\\b(?! (?:takes?|took|costs?) (?:\\w+ )?to\\b)(?! (?:possible|necessary) )|\\bthat(?=\\s*$| (?:is|was|did"
                    + "|does|do|will|can|could|would|has|had|happens?|happened|takes?|took|costs?|means?|meant)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SOMEWHERE =
            Pattern.compile("(?<!\\b(?:is|are|was|were) )\\bthere\\b|\\bthere(?=\\s*$)", Pattern.CASE_INSENSITIVE);

    Antecedents {
        names = List.copyOf(names);
    }

    static Antecedents of(String part) {
        List<MatchResult> found = NAME.matcher(part).results().toList();
        List<String> names = found.stream().map(MatchResult::group).toList();
        List<String> things = found.stream()
                .filter(name -> !name.group().matches(".*['’]s?")
                        && !BEFORE_NO_THING
                                .matcher(part.substring(0, name.start()))
                                .find())
                .map(name -> "the " + name.group())
                .toList();
        return new Antecedents(names, things.size() == 1 ? Optional.of(things.getFirst()) : noun(part));
    }

    private static Optional<String> noun(String part) {
        return THINGS.stream()
                .map(pattern -> pattern.matcher(part))
                .filter(Matcher::find)
                .map(found -> found.group("thing").replaceFirst("^any ", "").replaceFirst("^an? ", "the "))
                .findFirst();
    }

    /// @return the part with what its pronouns stand for, as far as that can be told
    String putInto(String part) {
        boolean speaksOfSomebody = SOMEBODY.matcher(part).find();
        String said = part;
        if (!names.isEmpty()) {
            said = replace(SEVERAL, said, String.join(" and ", names));
            said = replace(SOMEBODY, said, names.getFirst());
            said = replace(SOMEWHERE, said, "in " + names.getLast());
        }
        boolean isSomebody =
                speaksOfSomebody && names.stream().map(name -> "the " + name).anyMatch(thing.orElse("")::equals);
        return thing.isPresent() && !isSomebody ? replace(SOMETHING, said, thing.get()) : said;
    }

    private static String replace(Pattern pronoun, String words, String name) {
        return pronoun.matcher(words).replaceFirst(Matcher.quoteReplacement(name));
    }
}
