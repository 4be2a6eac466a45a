package dev.docent.access;

import java.util.List;

/// What somebody may take of something.
///
/// @param who somebody, and of what: `key k1`, `visitor 10.0.0.1`
public record Limit(String who, List<Rate> rates) {

    public Limit {
        rates = List.copyOf(rates);
    }

    public Limit(String who, Rate rate) {
        this(who, List.of(rate));
    }
}
