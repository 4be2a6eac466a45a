package dev.docent.retrieval;

import dev.docent.index.Match;
import dev.docent.retrieval.TimeWish.Weight;
import dev.docent.time.DateInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Ranks candidates by how well they fit the time that a question asks for, besides what they fit already.
final class TimePreference {

    private static final double ORDER = 0.3;

    /// Only what fits the question otherwise has a place in an order of time.
    private static final int ORDERED = 20;

    private final LocalDate today;

    TimePreference(LocalDate today) {
        this.today = today;
    }

    /// @param ranked best first
    /// @return the same ones, best first; where the wish is strict and some of the best fit it, those are left out
    ///     that are known to be about other days
    List<Candidate> rank(List<Candidate> ranked, TimeWish wish, int best) {
        return switch (wish) {
            case TimeWish.During(var days, var weight) -> {
                List<Candidate> fitting = fitting(ranked, days, share(weight));
                yield weight == Weight.STRICT ? kept(fitting, best) : fitting;
            }
            case TimeWish.Newest() -> ordered(ranked, Comparator.naturalOrder());
            case TimeWish.Oldest() -> ordered(ranked, Comparator.reverseOrder());
            case TimeWish.Beside _ -> ranked;
        };
    }

    /// @return how much further up a passage comes that fits, as a share of its score
    static double share(Weight weight) {
        return switch (weight) {
            case GENTLE -> 0.1;
            case FIRM -> 0.5;
            case STRICT -> 1;
        };
    }

    private static List<Candidate> fitting(List<Candidate> ranked, List<DateInterval> days, double weight) {
        return sorted(ranked.stream()
                .map(candidate -> candidate.withTime(TimeFit.of(candidate.match(), days), weight))
                .toList());
    }

    private static List<Candidate> kept(List<Candidate> ranked, int best) {
        boolean someFit = ranked.stream().limit(best).anyMatch(candidate -> candidate.time() > 0);
        return ranked.stream()
                .filter(candidate -> !someFit || candidate.time() > 0 || !TimeFit.isDated(candidate.match()))
                .toList();
    }

    /// What a passage is about counts twice as much as when it was published.
    private List<Candidate> ordered(List<Candidate> ranked, Comparator<LocalDate> order) {
        List<Candidate> near = ranked.subList(0, Math.min(ORDERED, ranked.size()));
        SortedSet<LocalDate> content = days(near, order, candidate -> TimeFit.newest(candidate.match(), today));
        SortedSet<LocalDate> published = days(near, order, candidate -> TimeFit.published(candidate.match()));
        var all = new ArrayList<>(ranked);
        for (int i = 0; i < near.size(); i++) {
            Match match = ranked.get(i).match();
            double fit = 2 * place(content, TimeFit.newest(match, today)) + place(published, TimeFit.published(match));
            all.set(i, ranked.get(i).withTime(fit / 3, ORDER));
        }
        return sorted(all);
    }

    private interface Day {
        Optional<LocalDate> of(Candidate candidate);
    }

    private static SortedSet<LocalDate> days(List<Candidate> candidates, Comparator<LocalDate> order, Day day) {
        var days = new TreeSet<LocalDate>(order);
        candidates.forEach(candidate -> day.of(candidate).ifPresent(days::add));
        return days;
    }

    /// @return from 0 for the first, or for none, to 1 for the last
    private static double place(SortedSet<LocalDate> days, Optional<LocalDate> day) {
        return day.filter(_ -> days.size() > 1)
                .map(found -> (double) days.headSet(found).size() / (days.size() - 1))
                .orElse(0.0);
    }

    private static List<Candidate> sorted(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::fused).reversed())
                .toList();
    }
}
