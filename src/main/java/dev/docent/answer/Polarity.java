package dev.docent.answer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a sentence affirms or denies what a question asks.
enum Polarity {
    YES,
    NO,
    /// It speaks of it, and leaves it open.
    OPEN;

    private static final Pattern NEGATION = Pattern.compile(
            "\\b(not|never|no|none|nobody|no one|nor|neither|cannot|without|hardly)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_NEGATION =
            Pattern.compile("\\bnot (only|just|merely|yet only)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern HEDGE = Pattern.compile(
            "\\b(might|could|would|perhaps|possibly|probably|likely|unlikely|reportedly|alleged(ly)?|expect(s|ed)?|rumou?r(s|ed)?"
                    + "|plan(s|ned)? to|hope(s|d)?( to)?|propos(e|es|ed|al)|if|unless|whether|unclear|deni(es|ed)|refus(es|ed)|may)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAUSE_END =
            Pattern.compile("[,;:—–()]\\s*|\\s(?=but |although |while |and not |and never )");

    /// @param topics what the question speaks of
    static Polarity of(String question, String sentence, Set<String> topics) {
        String clause = clause(sentence, topics);
        boolean denied = isNegative(clause) != isNegative(question);
        if (isHedged(question, clause)) {
            return OPEN;
        }
        return denied ? NO : YES;
    }

    private static boolean isNegative(String words) {
        return NEGATION.matcher(NO_NEGATION.matcher(words).replaceAll("")).find();
    }

    /// The question may ask with the same word: "May I …?"
    private static boolean isHedged(String question, String clause) {
        String asked = question.toLowerCase(Locale.ROOT);
        return HEDGE.matcher(clause)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .anyMatch(hedge -> !asked.contains(hedge) && !(hedge.equals("may") && asked.startsWith("can ")));
    }

    /// The part of the sentence that speaks most of what is asked.
    private static String clause(String sentence, Set<String> topics) {
        return Arrays.stream(CLAUSE_END.split(sentence))
                .max(Comparator.comparingLong((String clause) -> shared(clause, topics)))
                .orElse(sentence);
    }

    private static long shared(String clause, Set<String> topics) {
        Set<String> said = Words.topics(clause);
        return topics.stream()
                .filter(topic -> said.stream().anyMatch(word -> Words.alike(topic, word)))
                .count();
    }
}
