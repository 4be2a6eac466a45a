package dev.docent.time;

import java.util.Set;

/// Tells whether words stand by themselves, or are a piece of a number, a price, a file name or the like.
final class Edges {

    private static final String MARKS_OF_A_NUMBER = "$€£¥#@=+\\";
    private static final String JOINTS = ".,/-_:&~";
    private static final Set<String> MAY_BE_JOINED = Set.of("pre", "post", "c", "ca", "b", "d", "fl", "est");

    private Edges() {}

    static boolean areClear(Tokens tokens, int start, int end) {
        return isClearBefore(tokens, start) && isClearAfter(tokens, end);
    }

    private static boolean isClearBefore(Tokens tokens, int start) {
        if (!tokens.glued(start)) {
            return true;
        }
        Token before = tokens.at(start - 1);
        Token beyond = tokens.at(start - 2);
        if (MARKS_OF_A_NUMBER.contains(before.word())) {
            return false;
        }
        boolean joined = JOINTS.contains(before.word()) && tokens.glued(start - 1) && beyond.isWordlike();
        return !joined || MAY_BE_JOINED.contains(beyond.word());
    }

    private static boolean isClearAfter(Tokens tokens, int end) {
        if (!tokens.glued(end)) {
            return true;
        }
        Token after = tokens.at(end);
        Token beyond = tokens.at(end + 1);
        if (after.is("%") || after.isWordlike()) {
            return after.word().startsWith("t");
        }
        boolean joined = JOINTS.contains(after.word()) && tokens.glued(end + 1) && beyond.isWordlike();
        return !joined || (after.is("-") && !beyond.is(TokenKind.NUMBER));
    }
}
