package dev.docent.answer.grounding;

import java.util.List;

/// A part of a passage's text.
///
/// @param start where it begins, inclusive
/// @param end where it ends, exclusive
record Place(int start, int end) {

    /// @param places one at least
    /// @return the least that holds them all
    static Place around(List<Place> places) {
        return new Place(
                places.stream().mapToInt(Place::start).min().orElseThrow(),
                places.stream().mapToInt(Place::end).max().orElseThrow());
    }

    int length() {
        return end - start;
    }
}
