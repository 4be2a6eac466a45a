package dev.docent.answer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Another one of what a question asks about: "The last strike was in 2014" where the strike is asked about.
final class AnotherOne {

    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:the|an?|its|their|his|her) (?<which>last|previous|earlier|former|next|other)(?<what>(?: [\\p{L}-]+){1,2})",
            Pattern.CASE_INSENSITIVE);

    private AnotherOne() {}

    /// @return whether the sentence of what was found speaks of another one than the question
    static boolean isIn(Finding finding, AskedFor asked) {
        List<String> topics = List.copyOf(asked.topics());
        return OTHER.matcher(finding.sentence())
                .results()
                .anyMatch(found -> Words.topics(found.group("what")).stream()
                        .anyMatch(word -> isAnother(topics, found.group("which"), word)));
    }

    /// @param topics of the question, in order: "the last strike" asks for that one, "did the strike last" does not
    private static boolean isAnother(List<String> topics, String which, String what) {
        int at = IntStream.range(0, topics.size())
                .filter(i -> Words.alike(topics.get(i), what))
                .findFirst()
                .orElse(-1);
        return at >= 0 && topics.subList(0, at).stream().noneMatch(it -> Words.alike(it, which));
    }
}
