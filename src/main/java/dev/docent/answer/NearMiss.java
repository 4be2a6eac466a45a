package dev.docent.answer;

import dev.docent.passage.Sentences.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether a sentence that does not say whether something is so comes near enough to be shown.
final class NearMiss {

    /// How much of what is asked must be spoken of.
    private static final double MOST = 0.5;

    private static final double MOST_IF_SURE = 0.3;
    private static final double SURE = 0.525;

    /// Words for anybody and anything say nothing of what is asked.
    private static final Set<String> NOTHING = Words.topics(
            "anyone anybody anything anywhere someone somebody something somewhere everyone everybody everything nobody"
                    + " nothing ever get gets got ever really actually still already yet always");

    private static final Pattern OTHER_NAME = Pattern.compile("(?<=[\\p{L},;] )\\p{Lu}\\p{L}+");
    private static final Pattern POINTS =
            Pattern.compile("\\b(he|she|it|they|him|her|them|his|its|their|both|the two)\\b", Pattern.CASE_INSENSITIVE);

    private NearMiss() {}

    /// @param confidence how sure the reader is of it
    static boolean isOf(Finding finding, AskedFor asked, double confidence) {
        var surroundings = new Surroundings(finding.passage());
        Sentence sentence = surroundings.at(finding.span().start());
        Set<String> said = Words.topics(sentence.in(finding.text()));
        var rest = new HashSet<>(asked.topics());
        rest.removeAll(asked.names());
        rest.removeAll(NOTHING);
        boolean asks = sentence.in(finding.text()).endsWith("?");
        Set<String> around = surroundings.topics(sentence);
        boolean speaksOfIt = !asks
                && Words.share(rest, said) > 0
                && Words.share(rest, around) >= (confidence >= SURE ? MOST_IF_SURE : MOST)
                && (!asked.names().isEmpty() || saysEnough(asked, rest, around));
        var names = new HashSet<>(asked.names());
        names.removeIf(name -> Character.isDigit(name.charAt(0)));
        boolean named = Words.share(names, said) == 1
                || (mayMean(sentence.in(finding.text()), asked)
                        && Words.share(names, surroundings.topics(sentence)) == 1);
        return named && speaksOfIt;
    }

    /// More than whom it is about: "Did the mayor resign?" does not ask for all that a mayor does.
    private static boolean saysEnough(AskedFor asked, Set<String> rest, Set<String> around) {
        List<String> met =
                rest.stream().filter(it -> Words.share(Set.of(it), around) == 1).toList();
        Optional<String> last = asked.topics().stream().filter(rest::contains).reduce((_, later) -> later);
        return met.size() > 1 || (met.size() == 1 && (rest.size() == 1 || last.equals(Optional.of(met.getFirst()))));
    }

    /// Others than those whom it names may be meant, unless it names somebody else.
    private static boolean mayMean(String sentence, AskedFor asked) {
        return POINTS.matcher(sentence).find()
                || OTHER_NAME.matcher(sentence).results().noneMatch(name -> isOther(sentence, name, asked));
    }

    private static boolean isOther(String sentence, MatchResult name, AskedFor asked) {
        List<String> before = Words.of(sentence.substring(0, name.start()));
        String last = before.isEmpty() ? "" : before.getLast();
        return Words.share(asked.names(), Words.topics(name.group() + " " + last)) == 0;
    }
}
