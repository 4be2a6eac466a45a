package dev.docent.time;

import java.util.Set;

/// Tells where a sentence ends.
final class SentenceEnds {

    private static final Set<String> TITLES =
            Words.of("mr mrs ms dr st gen sen rep lt gov prof col capt sgt hon rev jr sr messrs vs");

    private static final int LONGEST = 100;

    private SentenceEnds() {}

    static boolean at(Tokens tokens, int i) {
        return tokens.at(i).is(TokenKind.BREAK) || isMark(tokens, i);
    }

    /// @return whether a sentence goes on from there to a full stop or the like, as no headline does
    static boolean isMarkedAfter(Tokens tokens, int from) {
        int end = from;
        while (!at(tokens, end) && end - from < LONGEST) {
            end++;
        }
        return isMark(tokens, end);
    }

    private static boolean isMark(Tokens tokens, int i) {
        Token token = tokens.at(i);
        boolean stops = token.is(".") && !tokens.glued(i + 1) && !isAbbreviated(tokens.at(i - 1));
        return stops || token.is("!") || token.is("?");
    }

    private static boolean isAbbreviated(Token token) {
        boolean isInitial = token.is(TokenKind.WORD) && token.capitalised() && token.length() == 1;
        return isInitial || (token.capitalised() && TITLES.contains(token.word()));
    }
}
