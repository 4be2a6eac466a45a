package dev.docent.time;

/// Where a sentence looks.
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
