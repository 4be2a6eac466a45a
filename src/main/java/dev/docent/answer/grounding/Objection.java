package dev.docent.answer.grounding;

/// Why a window does not bear out a claim.
enum Objection {
    /// A name, a number or a date does not stand there.
    MISSING,
    /// Too little of the rest stands there.
    TOO_LITTLE,
    /// Its words stand there, but not together.
    SCATTERED,
    /// A word is the contrary of one that stands there.
    OPPOSITE,
    /// One denies what the other says.
    DENIED,
    /// What was planned or possible is said to be so, or the other way round.
    MODALITY,
    /// "More than", "all" or "only" is said of it in one and not in the other.
    EXTENT,
    /// Another word stands in a word's place.
    REPLACED,
    /// Who did it and to whom it was done have changed places.
    SWAPPED,
    /// Asked with the claim's own words, the reader finds another answer.
    READ_OTHERWISE
}
