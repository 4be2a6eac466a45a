package dev.docent.answer;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a question compares.
///
/// @param question in lower case
/// @param one the topics of the one
/// @param other those of the other
record Compared(String question, Set<String> one, Set<String> other, AskedFor asked) {

    private static final Pattern WHETHER = Pattern.compile("^(is|are|was|were|do|does|did)\\b.*");
    private static final Pattern COMPARATIVE = Pattern.compile("\\b(\\p{L}{2,}?)(i?)er\\b");
    private static final Pattern DOUBLED = Pattern.compile("([bdgmnpt])\\1\\b");

    Compared {
        one = Set.copyOf(one);
        other = Set.copyOf(other);
    }

    boolean asksWhether() {
        return WHETHER.matcher(question).matches();
    }

    /// @return the row that the question looks for, or whether it is so; empty if two rows of a table don't tell
    Optional<String> decided(TableCells first, TableCells second) {
        return asksWhether()
                ? Optional.of("which " + question)
                        .filter(_ -> isOf(one, first) && isOf(other, second) && namesColumn(first))
                        .flatMap(which -> Comparative.answer(which, first, second, meant()))
                        .map(label -> label.equals(label(first)) ? YesOrNo.YES : YesOrNo.NO)
                : Comparative.answer(question, first, second, asked);
    }

    /// @return whether the row's label is all said in what is named
    static boolean isOf(Set<String> named, TableCells row) {
        Set<String> label = row.label();
        return !label.isEmpty() && Words.share(label, named) == 1;
    }

    private static String label(TableCells row) {
        return PlainText.of(row.cells().getFirst().words());
    }

    private boolean namesColumn(TableCells row) {
        Set<String> topics = meant().topics();
        return row.columns().stream()
                .skip(1)
                .flatMap(column -> Words.topics(column).stream())
                .anyMatch(word -> Words.share(Set.of(word), topics) == 1);
    }

    /// "Heavier" asks for the column that is called weight.
    private AskedFor meant() {
        String plain = COMPARATIVE
                .matcher(question)
                .replaceAll(it -> it.group(1) + (it.group(2).isEmpty() ? "" : "y"));
        Set<String> words = Words.topics(DOUBLED.matcher(plain).replaceAll("$1"));
        var topics = new HashSet<>(asked.topics());
        topics.addAll(Attributes.nouns(words));
        return new AskedFor(topics, asked.names(), asked.kind(), asked.form());
    }
}
