package dev.docent.answer.grounding;

/// The least that is quoted of a passage: a sentence, an item of a list, a row of a table.
///
/// @param start where it begins in the passage's text, inclusive
/// @param end where it ends, exclusive
/// @param said what it says; a row says the name of its column before each cell
record Unit(int start, int end, Kind kind, Said said) {

    /// What a unit is in its passage.
    enum Kind {
        SENTENCE,
        ITEM,
        ROW,
        HEADING,
        QUESTION
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /// @return whether what follows belongs to it
    boolean opensList() {
        return said.text().endsWith(":") || kind == Kind.HEADING || kind == Kind.QUESTION;
    }
}
