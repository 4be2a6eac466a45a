package dev.docent.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// What was measured, by the name of the figure it goes into.
final class Samples {

    private final Map<String, List<Double>> samples = new HashMap<>();

    void add(String name, double value) {
        samples.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    void add(String name, boolean value) {
        add(name, value ? 1 : 0);
    }

    int size(String name) {
        return of(name).size();
    }

    int sum(String name) {
        return (int) of(name).stream().mapToDouble(Double::doubleValue).sum();
    }

    OptionalDouble mean(String name) {
        return of(name).stream().mapToDouble(Double::doubleValue).average();
    }

    /// @return the smallest sample that so many in a hundred do not exceed
    OptionalDouble percentile(String name, int percent) {
        List<Double> sorted = of(name).stream().sorted().toList();
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(sorted.get(Math.max(0, rank - 1)));
    }

    private List<Double> of(String name) {
        return samples.getOrDefault(name, List.of());
    }
}
