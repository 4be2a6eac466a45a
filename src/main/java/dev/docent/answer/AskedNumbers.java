package dev.docent.answer;

import java.util.Comparator;
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

    /// In logarithms of odds.
    private static final double SAID = 2;

    /// @param words the number as it stands in the question
    /// @param unit the topics of the word behind it
    private record Counted(String words, double value, Set<String> unit) {

        boolean isOf(Counted other) {
            return Words.share(unit, other.unit()) == 1;
        }

        /// "The 2024 budget" counts nothing.
        boolean isYear() {
            return words.length() == 4 && value > 1000 && value < 2200;
        }
    }

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

    /// What holds of another number is seldom what is asked: of a trip of five nights not what is said of one of ten.
    ///
    /// @param found the strongest first
    /// @return the same; those beside which all the numbers stand go before what is a little stronger, and without
    ///     those beside which another number of the same stands
    List<Finding> first(List<Finding> found) {
        List<Finding> said = numbers.stream().allMatch(Counted::isYear)
                ? List.of()
                : found.stream().filter(this::areSaidWith).toList();
        return said.isEmpty()
                ? found
                : found.stream()
                        .filter(it -> said.contains(it) || !isOfOther(it))
                        .sorted(Comparator.comparingDouble(
                                        (Finding it) -> it.strength() + (said.contains(it) ? SAID : 0))
                                .reversed())
                        .toList();
    }

    private boolean isOfOther(Finding finding) {
        List<Counted> there = in(finding.sentence()).numbers;
        return numbers.stream()
                .anyMatch(it -> there.stream().anyMatch(other -> other.isOf(it))
                        && there.stream().noneMatch(other -> other.isOf(it) && other.value() == it.value()));
    }

    private boolean areSaidWith(Finding finding) {
        Set<String> words = Words.topics(finding.sentence());
        return numbers.stream()
                .allMatch(it -> words.containsAll(Words.topics(it.words())) && Words.share(it.unit(), words) == 1);
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
