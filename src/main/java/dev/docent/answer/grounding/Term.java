package dev.docent.answer.grounding;

import java.util.Optional;

/// A word or a number of a text.
///
/// @param start where it begins, inclusive
/// @param end where it ends, exclusive
/// @param text in lower case, without what makes a genitive
/// @param root what all forms of the word share
/// @param amount the number that it is
/// @param clause which of the text's clauses it stands in, from 0
record Term(int start, int end, String text, String root, Kind kind, Optional<Amount> amount, int clause) {

    /// What a term does in its sentence.
    enum Kind {
        NAME,
        NUMBER,
        WORD,
        /// A word that says nothing by itself, or a part of a date or of a number.
        SMALL
    }

    boolean is(Kind other) {
        return kind == other;
    }

    Term as(Kind other) {
        return new Term(start, end, text, root, other, amount, clause);
    }

    Term with(Amount number) {
        return new Term(start, end, text, root, Kind.NUMBER, Optional.of(number), clause);
    }

    /// @return the same term further on in a longer text
    Term shifted(int by, int clauses) {
        return new Term(start + by, end + by, text, root, kind, amount, clause + clauses);
    }
}
