package dev.docent.slack;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.docent.document.Collection;
import dev.docent.index.Filter;
import dev.docent.slack.queue.Place;
import dev.docent.slack.queue.SlackQuestion;
import dev.docent.slack.queue.Surface;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which documents may be asked about where.
final class Scope {

    private static final String ALL = "*";

    private final SlackProperties properties;
    private final Map<String, SlackProperties.Workspace> workspaces;

    Scope(SlackProperties properties) {
        this.properties = properties;
        this.workspaces = upperCase(properties.workspaces());
    }

    /// @return what may answer; empty if nothing may
    Optional<Filter> of(SlackQuestion question) {
        Place place = question.place();
        boolean isDirect =
                question.surface() == Surface.DIRECT || place.channel().startsWith("D");
        return isDirect ? direct(place.team()) : filter(inChannel(place));
    }

    /// @return what may answer in a workspace's direct messages; empty if nothing may
    Optional<Filter> direct(String team) {
        return filter(everywhere(team));
    }

    private List<String> inChannel(Place place) {
        Map<String, List<String>> channels = workspace(place.team())
                .map(SlackProperties.Workspace::channels)
                .filter(own -> !own.isEmpty())
                .orElse(properties.channels());
        return channels.isEmpty()
                ? everywhere(place.team())
                : upperCase(channels).getOrDefault(place.channel().toUpperCase(Locale.ROOT), List.of());
    }

    private List<String> everywhere(String team) {
        return workspace(team)
                .map(SlackProperties.Workspace::collections)
                .filter(own -> !own.isEmpty())
                .orElse(properties.collections());
    }

    private Optional<SlackProperties.Workspace> workspace(String team) {
        return Optional.ofNullable(workspaces.get(team.toUpperCase(Locale.ROOT)));
    }

    private static Optional<Filter> filter(List<String> names) {
        if (names.contains(ALL)) {
            return Optional.of(Filter.NONE);
        }
        Set<Collection> collections = names.stream()
                .filter(name -> !name.isBlank())
                .map(name -> new Collection(name.strip()))
                .collect(toUnmodifiableSet());
        return collections.isEmpty()
                ? Optional.empty()
                : Optional.of(new Filter(collections, Set.of(), Optional.empty(), Optional.empty()));
    }

    /// Environment variables lose the case of the names in them.
    private static <T> Map<String, T> upperCase(Map<String, T> map) {
        return map.entrySet().stream()
                .collect(toMap(
                        entry -> entry.getKey().toUpperCase(Locale.ROOT), Map.Entry::getValue, (first, _) -> first));
    }
}
