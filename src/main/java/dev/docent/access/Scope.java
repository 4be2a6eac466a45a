package dev.docent.access;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.docent.document.Collection;
import java.util.Set;
import java.util.stream.Stream;

/// The collections that somebody may see. To them there are no others.
public sealed interface Scope {

    /// All collections, those to come among them.
    record Everything() implements Scope {}

    /// These collections; none, if there are none.
    record Only(Set<Collection> collections) implements Scope {
        public Only {
            collections = Set.copyOf(collections);
        }
    }

    static Scope everything() {
        return new Everything();
    }

    static Scope nothing() {
        return new Only(Set.of());
    }

    /// @param names of collections; none means everything
    static Scope named(java.util.Collection<String> names) {
        return names.isEmpty()
                ? everything()
                : new Only(names.stream().map(Collection::new).collect(toUnmodifiableSet()));
    }

    /// What somebody asked for in words, where leaving it out means everything.
    ///
    /// @param names of collections, or `*` for all
    /// @throws IllegalArgumentException if it names none at all
    static Scope chosen(java.util.Collection<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("Name at least one collection; * is all of them.");
        }
        return names.contains("*") ? everything() : named(names);
    }

    default boolean holds(Collection collection) {
        return switch (this) {
            case Everything _ -> true;
            case Only(var collections) -> collections.contains(collection);
        };
    }

    /// @return whether all of the other can be seen in this one
    default boolean holds(Scope other) {
        return switch (other) {
            case Everything _ -> this instanceof Everything;
            case Only(var collections) -> collections.stream().allMatch(this::holds);
        };
    }

    /// @return what can be seen in either
    default Scope or(Scope other) {
        return this instanceof Only(var these) && other instanceof Only(var those)
                ? new Only(Stream.concat(these.stream(), those.stream()).collect(toUnmodifiableSet()))
                : everything();
    }

    /// @param wanted collections; none means all there are
    /// @return what is left of it
    default Scope within(Set<Collection> wanted) {
        return wanted.isEmpty()
                ? this
                : new Only(wanted.stream().filter(this::holds).collect(toUnmodifiableSet()));
    }

    /// @return the collections' names, sorted, one a line; nothing for everything
    default String lines() {
        return switch (this) {
            case Everything _ -> "";
            case Only(var collections) ->
                collections.stream().map(Collection::name).sorted().collect(joining("\n"));
        };
    }
}
