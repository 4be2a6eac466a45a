package dev.docent.access;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;

/// What a caller may do. None of them includes another.
public enum Role {

    /// Ask, search and read.
    ASK,

    /// Add documents, take them away, and see what became of them.
    INGEST,

    /// Look after the service: keys, what was asked in vain, the audit log, figures.
    ADMIN,

    /// Read the figures, for a program that watches the service, and nothing else.
    METRICS;

    /// @return the role of this name, as it is written in settings and at the terminal
    public static Role named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.label().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no role '" + name.strip() + "'; there are "
                        + Arrays.stream(values()).map(Role::label).collect(joining(", ")) + "."));
    }

    /// @return its name, as it is written in settings and at the terminal
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
