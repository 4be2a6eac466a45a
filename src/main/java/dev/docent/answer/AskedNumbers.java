package dev.docent.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
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
    /// @param name whether it is a part of a name, as in "X.25" and "the Seven Years War"
    private record Counted(String words, double value, Set<String> unit, boolean name) {

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
        return new AskedNumbers(NUMBERS.matcher(question)
                .results()
                .flatMap(it -> counted(question, it).stream())
                .filter(it -> !it.unit().isEmpty())
                .toList());
    }

    private static Optional<Counted> counted(String question, MatchResult found) {
        String number = found.group("number").toLowerCase(Locale.ROOT);
        boolean name = isInName(question, found.start("number"), found.start("counted"));
        return value(number).map(value -> new Counted(number, value, Words.topics(found.group("counted")), name));
    }

    private static boolean isInName(String question, int number, int counted) {
        boolean joined = number > 1
                && ".-".indexOf(question.charAt(number - 1)) >= 0
                && Character.isLetterOrDigit(question.charAt(number - 2));
        return joined || (number > 0 && Character.isUpperCase(question.charAt(counted)));
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
        List<Finding> said = numbers.stream().allMatch(it -> it.isYear() || it.name())
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
