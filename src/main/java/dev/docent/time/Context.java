package dev.docent.time;

import java.time.LocalDate;
import java.util.Optional;

/// What a phrase can be understood from.
///
/// @param reference the day of writing
/// @param mentions the dates before it in the text
/// @param outlook where its sentence looks
record Context(Optional<LocalDate> reference, Mentions mentions, Outlook outlook) {

    Context in(Outlook other) {
        return new Context(reference, mentions, other);
    }

    Tense tense() {
        return outlook.tense();
    }

    /// @return the date before it in the text
    Optional<Mention> said() {
        return mentions.last();
    }

    /// Days counted from the day of writing, which is known.
    Resolved fromReference(Days days, double certainty) {
        return Resolved.countedFrom(new Basis.DayOfWriting(reference.orElseThrow()), days, certainty);
    }
}
