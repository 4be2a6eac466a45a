package dev.docent.time;

import java.util.Arrays;
import java.util.Set;

/// Where the sentence around a date looks.
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN;

    private static final int REACH = 40;

    private static final Set<String> AHEAD = words("""
            will would shall ll won upcoming due scheduled planned plans intends begins starts opens takes expires expected forthcoming""");

    private static final Set<String> BEFORE_TO = words("is are am was were set going about");

    private static final Set<String> BACK = words("""
            was were did had said met told went came took made gave won lost held began became left sent wrote spoke saw found \
            got ran led fell rose kept paid brought bought sold built broke drew felt flew grew knew struck stood taught \
            thought withdrew understood heard read cut hit put been has have ago""");

    private static final Set<String> BEFORE_A_PARTICIPLE = words("be have has being get to");

    /// @param start the first token of the date
    /// @param end the token after its last
    static Tense around(Tokens tokens, int start, int end) {
        Tense before = search(tokens, start - 1, -1);
        return before == UNKNOWN ? search(tokens, end, 1) : before;
    }

    /// Goes away from the date to the first verb that tells, no further than the sentence.
    private static Tense search(Tokens tokens, int from, int step) {
        for (int i = from; Math.abs(i - from) < REACH && !endsSentence(tokens, i); i += step) {
            Tense tense = of(tokens, i);
            if (tense != UNKNOWN) {
                return tense;
            }
        }
        return UNKNOWN;
    }

    private static Tense of(Tokens tokens, int i) {
        Token token = tokens.at(i);
        if (token.is("won") && !isApostrophe(tokens.at(i + 1))) {
            return PAST;
        }
        boolean looksToDo = BEFORE_TO.contains(token.word()) && tokens.at(i + 1).is("to");
        if (AHEAD.contains(token.word()) || looksToDo) {
            return FUTURE;
        }
        boolean isParticiple = BEFORE_A_PARTICIPLE.contains(tokens.at(i - 1).word());
        return isPast(token) && !isParticiple ? PAST : UNKNOWN;
    }

    private static boolean isPast(Token token) {
        String word = token.word();
        boolean isRegular =
                token.is(TokenKind.WORD) && !token.capitalised() && word.length() > 4 && word.endsWith("ed");
        return isRegular || BACK.contains(word);
    }

    private static boolean isApostrophe(Token token) {
        return token.is("'") || token.is("’");
    }

    private static boolean endsSentence(Tokens tokens, int i) {
        Token token = tokens.at(i);
        boolean stops = token.is(".") && !tokens.glued(i + 1);
        return token.is(TokenKind.BREAK) || stops || token.is("!") || token.is("?");
    }

    private static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ", -1)));
    }
}
