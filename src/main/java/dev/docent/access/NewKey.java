package dev.docent.access;

import java.util.Set;

/// A key that is to be made.
///
/// @param name says to people what it is for
public record NewKey(String name, Set<Role> roles, Scope scope, Quota quota) {

    public static final int LONGEST_NAME = 100;

    public NewKey {
        roles = Set.copyOf(roles);
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A key's name has 1 to " + LONGEST_NAME + " characters on one line.");
        }
        if (scope.equals(Scope.nothing())) {
            throw new IllegalArgumentException("A key needs a collection; * is all of them.");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("A key needs a role: ask, ingest, admin or metrics.");
        }
    }
}
