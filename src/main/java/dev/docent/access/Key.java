package dev.docent.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

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
}
