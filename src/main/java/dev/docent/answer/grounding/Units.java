package dev.docent.answer.grounding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The units of measure, and numbers in words.
final class Units {

    /// @param base the unit that its measure is counted in
    record Unit(String base, double factor) {}

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Double> numbers = values("numbers");
    private final Map<String, Double> ordinals = values("ordinals");

    Units() {
        for (List<String> line : WordList.lines("units")) {
            var unit = new Unit(line.get(2), Double.parseDouble(line.get(1)));
            units.put(line.getFirst(), unit);
            line.subList(3, line.size()).forEach(name -> units.put(name, unit));
        }
    }

    private static Map<String, Double> values(String list) {
        var values = new HashMap<String, Double>();
        WordList.lines(list).forEach(line -> values.put(line.getFirst(), Double.valueOf(line.get(1))));
        return values;
    }

    Optional<Unit> unit(String word) {
        return Optional.ofNullable(units.get(word));
    }

    /// @return what the word counts, if it is a number
    Optional<Double> number(String word) {
        return Optional.ofNullable(numbers.get(word));
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
