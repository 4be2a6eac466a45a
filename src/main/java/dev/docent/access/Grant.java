package dev.docent.access;

import java.util.Set;

/// Roles, and where they may be used.
public record Grant(Set<Role> roles, Scope scope) {

    /// Every role everywhere.
    public static final Grant EVERYTHING = new Grant(Set.of(Role.values()), Scope.everything());

    public Grant {
        roles = Set.copyOf(roles);
    }
}
