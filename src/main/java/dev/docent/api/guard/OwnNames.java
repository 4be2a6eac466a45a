package dev.docent.api.guard;

import java.util.Set;

/// Names under which people are told to reach the service, so that it answers to them.
@FunctionalInterface
public interface OwnNames {

    /// @return hosts, without ports
    Set<String> hosts();
}
