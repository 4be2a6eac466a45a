package dev.docent.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The numbers of a question with what they count, to be looked up in tables whose rows stand for ranges: "after seven
/// years" is in the row "6 to 10" of the column "Years of service".
final class AskedNumbers {

    private static final Pattern NUMBERS = Pattern.compile(
            "\\b(?<number>[0-9][0-9,]*(?:\\.[0-9]+)?|(?:\\p{L}+ty-)?\\p{L}+)(?=[ -](?<counted>\\p{L}+))");

    /// @param words the number as it stands in the question
    /// @param unit the topics of the word behind it
    private record Counted(String words, double value, Set<String> unit) {}

    private final List<Counted> numbers;

    private AskedNumbers(List<Counted> numbers) {
        this.numbers = List.copyOf(numbers);
    }

    static AskedNumbers in(String question) {
        Matcher found = NUMBERS.matcher(question.toLowerCase(Locale.ROOT));
        return new AskedNumbers(found.results()
                .flatMap(it -> value(it.group("number"))
                        .map(value -> new Counted(it.group("number"), value, Words.topics(it.group("counted"))))
                        .stream())
                .filter(it -> !it.unit().isEmpty())
                .toList());
    }

    private static Optional<Double> value(String words) {
        return Quantity.of(words).map(it -> it.amount().said());
    }

    /// @return whether the row's label is a range that holds one of the numbers
    boolean areIn(TableCells row) {
        return !in(row).isEmpty();
    }

    /// @return the topics of the numbers that the row's label holds
    Set<String> topicsIn(TableCells row) {
        return in(row).stream().flatMap(it -> Words.topics(it.words()).stream()).collect(Collectors.toSet());
    }

    /// What is counted stands in the label or in the name of its column.
    private List<Counted> in(TableCells row) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        String label = PlainText.of(row.cells().getFirst().words());
        Set<String> named = Words.topics(label + "\n" + row.columns().getFirst());
        return NumberRange.of(label).stream()
                .flatMap(range -> numbers.stream().filter(it -> range.holds(it.value())))
                .filter(it -> Words.share(it.unit(), named) == 1)
                .toList();
    }
}
