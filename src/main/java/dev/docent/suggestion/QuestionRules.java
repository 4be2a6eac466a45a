package dev.docent.suggestion;

import dev.docent.time.DateExpressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns a plain English sentence into the questions that it answers, where that takes no more than moving words.
final class QuestionRules {

    private static final int LONGEST = 90;
    private static final int FEWEST_WORDS = 4;

    private static final String NAME = "\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)+";

    private static final String SUBJECT = "((?!(?i:if|when|while|where|after|before|since|because|as|once|until|"
            + "unless|although|though|in|on|at|by|for|from|with|of|to|and|but|or|so|then)\\b)[\\p{L}0-9'-]+(?: [\\p{L}0-9'-]+){0,5}?)";

    /// "Liu Jianchao, who heads the department."
    private static final Pattern WHO_DOES = Pattern.compile(NAME + ", who ((?:\\p{Ll}+s) [^,.;:()\"]{8,70})[,.]");

    /// "China's foreign minister, Wang Yi, said".
    private static final Pattern WHO_IS =
            Pattern.compile("(\\p{Lu}\\p{L}+'s (?:\\p{Ll}+ ){1,5}?\\p{Ll}+), (?:" + NAME + "),");

    /// "The corridor was launched in 2015."
    private static final Pattern IS_DONE =
            Pattern.compile("^" + SUBJECT + " (is|are|was|were) (\\p{Ll}+(?:ed|en|wn|ld|id|pt|un|ut|et|nt|ade)) (.*)$");

    /// "A full charge takes about 3 hours."
    private static final Pattern MEASURES =
            Pattern.compile("^" + SUBJECT + " (takes|lasts|costs|weighs|holds) (?:about |up to |at least )?[0-9].*$");

    /// "Alcohol is never refunded."
    private static final Pattern IS_RULED = Pattern.compile(
            "^" + SUBJECT
                    + " (is|are) (?:never |not )?(paid|refunded|allowed|accepted|included|compulsory|required|permitted)\\b.*$");

    private static final Pattern ASKED =
            Pattern.compile("^(?:Who|What|When|Where|Which|How|Why|Is|Are|Does|Do|Can|May)\\b.*\\?$");

    /// What means something else wherever it stands.
    private static final Pattern POINTING = Pattern.compile(
            "(?i)\\b(it|its|this|that|these|those|he|she|his|her|they|their|them|there|here|we|our|us|you|your|I|my|"
                    + "both|such|same|other|another|whom|latter|former|no|not|all|each|every|one|some)\\b");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final DateExpressions dates = new DateExpressions();

    /// @param common words that the document writes with small letters
    /// @return questions in which every word is understood without the document
    List<String> questions(String sentence, Set<String> common) {
        String line = sentence.replaceAll("\\s+", " ").strip();
        List<String> questions = new ArrayList<>();
        if (ASKED.matcher(line).matches()) {
            questions.add(line);
        }
        find(WHO_DOES, line).map(found -> "Who " + found.group(1) + "?").ifPresent(questions::add);
        find(WHO_IS, line).map(found -> "Who is " + found.group(1) + "?").ifPresent(questions::add);
        find(MEASURES, line)
                .map(found -> measured(found.group(2), within(found.group(1), common)))
                .ifPresent(questions::add);
        find(IS_RULED, line)
                .map(found ->
                        capital(found.group(2)) + " " + within(found.group(1), common) + " " + found.group(3) + "?")
                .ifPresent(questions::add);
        find(IS_DONE, line)
                .filter(found -> saysWhen(found.group(4)))
                .map(found ->
                        "When " + found.group(2) + " " + within(found.group(1), common) + " " + found.group(3) + "?")
                .ifPresent(questions::add);
        return questions.stream().filter(QuestionRules::standsAlone).toList();
    }

    private static Optional<Matcher> find(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    private static String measured(String verb, String subject) {
        String root = verb.substring(0, verb.length() - 1);
        String measure = verb.equals("takes") || verb.equals("lasts") ? "long" : "much";
        return "How " + measure + " does " + subject + " " + root + "?";
    }

    private boolean saysWhen(String rest) {
        return dates.find(rest, Optional.empty()).stream().anyMatch(span -> !span.relative() && span.start() < LONGEST);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// @return the words as they stand within a sentence: only names keep their first letter
    private static String within(String subject, Set<String> common) {
        String first = subject.split("[ -]", 2)[0].toLowerCase(Locale.ROOT);
        return ARTICLES.contains(first) || common.contains(first)
                ? subject.substring(0, 1).toLowerCase(Locale.ROOT) + subject.substring(1)
                : subject;
    }

    private static boolean standsAlone(String question) {
        boolean isShort = question.length() <= LONGEST && question.split(" ", -1).length >= FEWEST_WORDS;
        return isShort && !POINTING.matcher(question).find();
    }
}
