package dev.docent.time;

/// A word, number or sign of the text.
///
/// @param word in lower case
/// @param value what it counts, 0 where it counts nothing
record Token(TokenKind kind, int start, int end, String word, int value, boolean capitalised) {

    boolean is(TokenKind other) {
        return kind == other;
    }

    boolean is(String other) {
        return word.equals(other);
    }

    int length() {
        return end - start;
    }

    /// @return whether it is made of letters or digits
    boolean isWordlike() {
        return kind != TokenKind.SIGN && kind != TokenKind.BREAK;
    }
}
