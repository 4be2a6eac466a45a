package dev.docent.answer.grounding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The units of measure, and numbers in words.
public final class Units {

    private static final int LARGEST_IN_ONE_WORD = 99;

    /// Read once, when they are first asked for.
    private static final class Shared {
        private static final Units UNITS = new Units();
    }

    /// @param base the unit that its measure is counted in
    public record Unit(String base, double factor) {}

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Double> numbers = values("numbers");
    private final Map<String, Double> ordinals = values("ordinals");

    private Units() {
        for (List<String> line : WordList.lines("units")) {
            var unit = new Unit(line.get(2), Double.parseDouble(line.get(1)));
            units.put(line.getFirst(), unit);
            line.subList(3, line.size()).forEach(name -> units.put(name, unit));
        }
    }

    /// @return the units that all may use
    public static Units shared() {
        return Shared.UNITS;
    }

    private static Map<String, Double> values(String list) {
        var values = new HashMap<String, Double>();
        WordList.lines(list).forEach(line -> values.put(line.getFirst(), Double.valueOf(line.get(1))));
        return values;
    }

    /// @param word a unit's name or sign, in lower case
    public Optional<Unit> unit(String word) {
        return Optional.ofNullable(units.get(word));
    }

    /// @return what the word counts, if it is a number
    public Optional<Double> number(String word) {
        return Optional.ofNullable(numbers.get(word));
    }

    /// @return the words for whole numbers below a hundred, larger numbers first
    public List<String> wordsForNumbers() {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue() <= LARGEST_IN_ONE_WORD && entry.getValue() % 1 == 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// @return which one in a row the word means, if it does
    Optional<Double> ordinal(String word) {
        return Optional.ofNullable(ordinals.get(word));
    }

    /// @return whether a number before the word is to be multiplied with it
    boolean isPower(String word) {
        return number(word).filter(value -> value >= 100).isPresent();
    }
}
