package dev.docent.time;

import java.util.Set;

/// Tells what is said of every year or week, not of one.
final class EachTime {

    private static final Set<String> DISTRIBUTING = Words.of("each every per");
    private static final Set<String> ADVERBS =
            Words.of("annually yearly quarterly monthly weekly daily always normally usually generally whenever");
    private static final Set<String> READER = Words.of("you your yours");

    private EachTime() {}

    /// @return whether the token says so, as "every" does in "every year"
    static boolean says(Tokens tokens, int i) {
        Token token = tokens.at(i);
        return ADVERBS.contains(token.word())
                || (DISTRIBUTING.contains(token.word())
                        && isTime(tokens.at(i + 1).kind()));
    }

    /// What is promised or told to the reader, whoever reads it and whenever.
    static boolean speaksToReader(Token token) {
        return READER.contains(token.word());
    }

    private static boolean isTime(TokenKind kind) {
        return switch (kind) {
            case UNIT, WEEKDAY, MONTH, SEASON -> true;
            default -> false;
        };
    }
}
