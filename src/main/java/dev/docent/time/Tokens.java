package dev.docent.time;

import java.util.List;

/// The tokens of a text, with a break before the first and after the last.
record Tokens(List<Token> all) {

    private static final Token OUTSIDE = new Token(TokenKind.BREAK, -1, -1, "", 0, false);

    Tokens {
        all = List.copyOf(all);
    }

    int size() {
        return all.size();
    }

    Token at(int index) {
        return index < 0 || index >= all.size() ? OUTSIDE : all.get(index);
    }

    /// @return whether breaks stand on both sides
    boolean isAlone(int start, int end) {
        return at(start - 1).is(TokenKind.BREAK) && at(end).is(TokenKind.BREAK);
    }

    /// @return whether nothing, not even a break, stands between the token and the one before it
    boolean glued(int index) {
        Token before = at(index - 1);
        Token token = at(index);
        return !before.is(TokenKind.BREAK) && !token.is(TokenKind.BREAK) && before.end() == token.start();
    }
}
