package dev.docent.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether words deny what they speak of. Two denials make none.
final class Denials {

    private static final Pattern NEGATION = Pattern.compile(
            "\\b(not|never|none|nobody|no one|no longer|nothing|nor|neither|nowhere|cannot|hardly|barely|unable to|yet to)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NO = Pattern.compile("\\bno\\b(?! (?:longer|one)\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_NEGATION = Pattern.compile(
            "\\bnot (only|just|merely|yet only)\\b|\\b(no one|nobody|nothing) else\\b", Pattern.CASE_INSENSITIVE);

    /// Verbs of what does not come about.
    private static final Pattern DENYING = Pattern.compile(
            "\\b(fail(?:s|ed)? to|declin(?:e|es|ed)(?= to\\b)|refus(?:e|es|ed)(?= to\\b)|neglect(?:s|ed)? to|cancel(?:s|l?ed)|call(?:s|ed) off"
                    + "|abandon(?:s|ed)|scrap(?:s|ped)|forbidden|prohibit(?:s|ed)|ban(?:s|ned)|barred|stopped from|prevented|den(?:y|ies|ied)(?= (?:entry|access|\\w+ (?:entry|access))\\b)"
                    + "|rul(?:es|ed) out|withdr(?:ew|awn)|avoid(?:s|ed)|miss(?:es|ed))\\b",
            Pattern.CASE_INSENSITIVE);

    /// How many words a "no" reaches: "no spoiled goods".
    private static final int REACH = 3;

    private Denials() {}

    /// @param question words of denial that it asks with deny nothing
    /// @param topics what the question speaks of
    static boolean of(String words, String question, Set<String> topics) {
        String plain = NO_NEGATION.matcher(words).replaceAll("");
        boolean negated =
                NEGATION.matcher(plain).find() || NO.matcher(plain).results().anyMatch(no -> denies(plain, no, topics));
        boolean denied = DENYING.matcher(plain).results().anyMatch(it -> !isAsked(it.group(), question));
        return negated != denied;
    }

    /// "No" denies what follows it, and all of what begins with it.
    private static boolean denies(String words, MatchResult no, Set<String> topics) {
        boolean opens = Words.topics(words.substring(0, no.start())).stream().noneMatch(it -> isOne(it, topics));
        List<String> next =
                Words.of(words.substring(no.end())).stream().limit(REACH).toList();
        return opens || next.stream().flatMap(it -> Words.topics(it).stream()).anyMatch(it -> isOne(it, topics));
    }

    private static boolean isOne(String word, Set<String> topics) {
        return topics.stream().anyMatch(topic -> Words.alike(topic, word));
    }

    /// @return whether the question asks with the same word
    static boolean isAsked(String words, String question) {
        Set<String> asked = Words.topics(question);
        Set<String> said = Words.topics(words);
        return question.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))
                || (!said.isEmpty() && said.stream().allMatch(it -> isOne(it, asked)));
    }
}
