package dev.docent.answer;

import dev.docent.answer.grounding.Units;
import dev.docent.answer.grounding.Units.Unit;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the unit among the words after a number: "5 business days".
final class CountedUnit {

    private static final Units UNITS = Units.shared();

    /// A word of what is counted; "km/h" and "m2" are units of their own.
    private static final Pattern WORD = Pattern.compile("[\\p{L}°%$€£¥][\\p{L}0-9²³°%/]*");

    /// What comes after these words is not what is counted.
    private static final Pattern END = Pattern.compile("[,;:.!?]( |$)|\\b(?:per|a|an|each|every|of|in|for|on|to"
            + "|from|and|or|the|at|by|with|than|after|before|that|who|which|is|are|was|were|until|since|over|under"
            + "|during|as)\\b");

    private static final int MOST_WORDS = 4;
    private static final int LONGEST_SIGN = 2;

    private CountedUnit() {}

    /// @param rest what stands after a number, in lower case
    static Optional<Unit> in(String rest) {
        String counted = END.split(rest, 2)[0];
        return WORD.matcher(counted)
                .results()
                .limit(MOST_WORDS)
                .filter(word -> isFirst(counted, word) || isWritten(word.group()))
                .flatMap(word -> UNITS.unit(word.group()).stream())
                .findFirst();
    }

    /// @return whether something is said to be counted
    static boolean isNamed(String rest) {
        return WORD.matcher(rest).find();
    }

    /// @return whether one of the words is a number
    static boolean hasNumber(String rest) {
        return WORD.matcher(rest)
                .results()
                .anyMatch(word -> UNITS.number(word.group()).isPresent());
    }

    private static boolean isFirst(String counted, MatchResult word) {
        return !WORD.matcher(counted.substring(0, word.start())).find();
    }

    /// Further on "m" and "second" stand for something else more often than not.
    private static boolean isWritten(String word) {
        return word.length() > LONGEST_SIGN && !word.equals("second");
    }
}
