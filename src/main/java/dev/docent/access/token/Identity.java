package dev.docent.access.token;

import java.util.Set;

/// Who a token speaks of.
///
/// @param subject the same for one person, as the issuer says it
/// @param groups which the issuer says they belong to
public record Identity(String subject, Set<String> groups) {

    public Identity {
        groups = Set.copyOf(groups);
    }
}
