package dev.docent.time;

import java.time.LocalDate;
import java.util.Optional;

/// What a phrase can be understood from.
///
/// @param reference the day of writing
/// @param mentions the dates before it in the text
/// @param tense where its sentence looks
record Context(Optional<LocalDate> reference, Mentions mentions, Tense tense) {

    Context in(Tense other) {
        return new Context(reference, mentions, other);
    }

    /// @return the date before it in the text, as an interval
    Optional<Days> said() {
        return mentions.last();
    }
}
