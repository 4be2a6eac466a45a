package dev.docent.time;

import java.time.LocalDate;

/// What relative words were counted from.
public sealed interface Basis {

    /// The day that the text was written.
    record DayOfWriting(LocalDate day) implements Basis {}

    /// A date that the text names before them.
    ///
    /// @param words the words that name it
    record Words(String words) implements Basis {}
}
