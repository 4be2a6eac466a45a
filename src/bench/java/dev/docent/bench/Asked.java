package dev.docent.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Questions that were asked, and what came of them.
///
/// @param time how long it took to ask them
record Asked(List<One> all, Duration time) {

    private static final int OK = 200;
    private static final Set<Integer> REFUSALS = Set.of(429, 503);
    private static final int TAIL = 95;

    /// A question.
    ///
    /// @param second when it was asked, from the beginning
    /// @param milliseconds from the moment when it was due until its answer was there
    /// @param status HTTP's, or 0 if the connection failed
    record One(double second, double milliseconds, int status) {}

    Asked {
        all = List.copyOf(all);
    }

    static Asked of(Collection<One> all, Duration time) {
        return new Asked(List.copyOf(all), time);
    }

    static Asked none() {
        return new Asked(List.of(), Duration.ZERO);
    }

    Asked and(Asked others) {
        return new Asked(Stream.concat(all.stream(), others.all.stream()).toList(), time.plus(others.time));
    }

    Asked answered() {
        return only(one -> one.status == OK);
    }

    Asked refused() {
        return only(one -> REFUSALS.contains(one.status));
    }

    private Asked only(Predicate<One> which) {
        return new Asked(all.stream().filter(which).toList(), time);
    }

    /// @return answers a second
    double rate() {
        return answered().all.size() / (time.toMillis() / 1e3);
    }

    double percentile(int percent) {
        return all.isEmpty()
                ? Double.NaN
                : Report.percentile(all.stream().map(One::milliseconds).toList(), percent);
    }

    /// @return whether all were answered, and nearly all of them soon
    boolean isWell(double soonMs) {
        return answered().all.size() == all.size() && percentile(TAIL) < soonMs;
    }

    /// @return from when on each second's questions were all answered soon
    double secondsUntilAllIsWell(double soonMs) {
        return all.stream()
                .filter(one -> one.status != OK || one.milliseconds >= soonMs)
                .mapToDouble(One::second)
                .max()
                .orElse(0);
    }

    /// @return how many there were of each status
    String outcomes() {
        return all.stream()
                .collect(Collectors.groupingBy(One::status, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " with " + entry.getKey())
                .collect(Collectors.joining(", "));
    }
}
