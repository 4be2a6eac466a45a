package dev.docent.access;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An API key, without what opens.
///
/// @param id what it goes by, and the caller who uses it
public record Key(
        String id,
        String name,
        Set<Role> roles,
        Scope scope,
        Quota quota,
        Instant madeAt,
        Optional<Instant> revokedAt) {

    public Key {
        roles = Set.copyOf(roles);
    }

    /// @return what it is for and what it may do, on one line: `Newsroom: ask in town; 60/minute`
    public String inWords() {
        return Stream.of(
                        Optional.of(name + ": " + labels() + " in " + collections()),
                        quota.rate().map(Rate::toString),
                        quota.tokensPerDay().map(tokens -> tokens + " tokens a day"),
                        quota.moneyPerDay().map(money -> money.toPlainString() + " a day"))
                .flatMap(Optional::stream)
                .collect(joining("; "));
    }

    private String labels() {
        return roles.stream().map(Role::label).sorted().collect(joining(", "));
    }

    private String collections() {
        return scope instanceof Scope.Everything
                ? "all collections"
                : scope.lines().replace("\n", ", ");
    }
}
