package dev.docent.document.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins lines that were wrapped, and the words that were hyphenated at a line's end. Whether a hyphen belongs
/// to the word is judged by how the document writes it elsewhere.
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-‐][\\p{L}\\p{M}]+)*");
    private static final Pattern BROKEN = Pattern.compile("([\\p{L}\\p{M}\\d]+)([-‐])$");
    private static final Pattern FIRST = Pattern.compile("^[\\p{L}\\p{M}\\d]+");
    private static final int SHORTEST_WORD = 3;
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "to", "und", "oder", "et", "ou");

    /// Parts of compounds that are written with a hyphen more often than not.
    private static final Set<String> COMPOUNDING = Set.of("""
            self well non cross ex high low long short real full half based related specific free wide
            level term driven oriented like scale party made year old""".split("\\s+", -1));

    private static final Set<String> PREFIXES = Set.of("""
            under over inter super after with some every back counter other there where multi trans
            hyper micro macro photo electro""".split("\\s+", -1));
    private static final Pattern SUFFIX = Pattern.compile(
            "(?:ment|[ts]ion|ation|ally|al|ness|less|ful|[ai]ble|ing|it[yi]|i[sz]e|i[sz]ing|i[sz]ation|ist|ism|ship|hood"
                    + "|ward|ed|er|ly|ic|ous|ive|age|an[tc]|en[tc]|ary|ory)");
    private static final int LONG_WORD = 5;

    /// What Chinese and Japanese are written in beside ideographs.
    private static final Set<Character.UnicodeBlock> UNSPACED = Set.of(
            Character.UnicodeBlock.HIRAGANA,
            Character.UnicodeBlock.KATAKANA,
            Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION);

    private final Map<String, Integer> words = new HashMap<>();

    /// Learns the words of a line. The last one counts only if it is whole.
    void learn(String line) {
        Matcher matcher = WORD.matcher(line.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            boolean broken =
                    matcher.end() == line.length() - 1 && BROKEN.matcher(line).find();
            if (!broken) {
                String word = matcher.group().replace('‐', '-');
                words.merge(word, 1, Integer::sum);
                if (word.indexOf('-') > 0) {
                    Arrays.stream(word.split("-", -1)).forEach(part -> words.merge(part, 1, Integer::sum));
                }
            }
        }
    }

    /// @return both lines as one
    String join(String before, String after) {
        Matcher broken = BROKEN.matcher(before);
        Matcher first = FIRST.matcher(after);
        if (!broken.find() || !first.find()) {
            return before + (isWrittenWithoutSpaces(before, after) ? "" : " ") + after;
        }
        if (CONJUNCTIONS.contains(first.group())) {
            return before + " " + after;
        }
        boolean keeps = keepsHyphen(broken.group(1), first.group());
        return (keeps ? before : before.substring(0, before.length() - 1)) + after;
    }

    private boolean keepsHyphen(String before, String after) {
        if (!Character.isLowerCase(after.codePointAt(0))
                || !Character.isLetter(before.codePointBefore(before.length()))) {
            return true;
        }
        String first = before.toLowerCase(Locale.ROOT);
        String second = after.toLowerCase(Locale.ROOT);
        int joined = words.getOrDefault(first + second, 0);
        int hyphenated = words.getOrDefault(first + "-" + second, 0);
        if (joined != hyphenated) {
            return hyphenated > joined;
        }
        return COMPOUNDING.contains(first)
                || COMPOUNDING.contains(second)
                || (isWord(first) && (isWord(second) || mayBeCompound(first, second)));
    }

    private static boolean mayBeCompound(String first, String second) {
        return first.length() >= LONG_WORD
                && second.length() >= LONG_WORD
                && !PREFIXES.contains(first)
                && !SUFFIX.matcher(second).lookingAt();
    }

    private boolean isWord(String part) {
        return part.length() >= SHORTEST_WORD && words.containsKey(part);
    }

    private static boolean isWrittenWithoutSpaces(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && isIdeographic(before.codePointBefore(before.length()))
                && isIdeographic(after.codePointAt(0));
    }

    private static boolean isIdeographic(int character) {
        return Character.isIdeographic(character) || UNSPACED.contains(Character.UnicodeBlock.of(character));
    }
}
