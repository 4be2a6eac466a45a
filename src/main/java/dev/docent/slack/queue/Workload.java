package dev.docent.slack.queue;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What one instance works on, and where it takes on no more, so that a busy channel or workspace does not hold up all
/// others.
public final class Workload {

    private final Shares shares;
    private final Map<Spot, Long> channels;
    private final Map<String, Long> teams;

    /// How many questions may be worked on at a time.
    ///
    /// @param channel of one channel
    /// @param team of one workspace
    public record Shares(int channel, int team) {}

    private record Spot(String team, String channel) {

        static Spot of(Place place) {
            return new Spot(place.team(), place.channel());
        }
    }

    /// @param running what is worked on already
    public Workload(Shares shares, Collection<Claim> running) {
        this.shares = shares;
        this.channels = new HashMap<>(running.stream().collect(groupingBy(claim -> Spot.of(place(claim)), counting())));
        this.teams = new HashMap<>(
                running.stream().collect(groupingBy(claim -> place(claim).team(), counting())));
    }

    private static Place place(Claim claim) {
        return claim.question().place();
    }

    boolean hasRoom(Place place) {
        return channels.getOrDefault(Spot.of(place), 0L) < shares.channel()
                && teams.getOrDefault(place.team(), 0L) < shares.team();
    }

    void add(Place place) {
        channels.merge(Spot.of(place), 1L, Long::sum);
        teams.merge(place.team(), 1L, Long::sum);
    }

    /// @return a condition on rows of questions, with as many parameters as there are values: that there is room
    String condition() {
        return " and team <> ?".repeat(fullTeams().size())
                + " and not (team = ? and channel = ?)".repeat(fullChannels().size());
    }

    Stream<String> values() {
        return Stream.concat(
                fullTeams().stream(), fullChannels().stream().flatMap(spot -> Stream.of(spot.team(), spot.channel())));
    }

    private List<String> fullTeams() {
        return full(teams, shares.team());
    }

    private List<Spot> fullChannels() {
        return full(channels, shares.channel());
    }

    private static <T> List<T> full(Map<T, Long> load, int most) {
        return load.entrySet().stream()
                .filter(one -> one.getValue() >= most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
