package dev.docent.time;

import java.util.Optional;

/// The words before a whole that name a part of it: "early", "mid-", "the end of", "the second half of", "the first
/// week of".
///
/// @param end the token after them
record PartOpening(Piece piece, int end) {

    static Optional<PartOpening> at(Tokens tokens, int start) {
        return half(tokens, start).or(() -> third(tokens, start)).or(() -> PieceOpening.at(tokens, start));
    }

    private static Optional<PartOpening> half(Tokens tokens, int start) {
        Token ordinal = tokens.at(start);
        boolean isHalf = ordinal.is(TokenKind.ORDINAL)
                && ordinal.value() <= 2
                && tokens.at(start + 1).is("half")
                && tokens.at(start + 2).is("of");
        return isHalf
                ? Optional.of(new PartOpening(ordinal.value() == 1 ? Part.FIRST_HALF : Part.SECOND_HALF, start + 3))
                : Optional.empty();
    }

    private static Optional<PartOpening> third(Tokens tokens, int start) {
        String word = tokens.at(start).word();
        Token next = tokens.at(start + 1);
        boolean isJoined = next.is("of") || (!Part.isNoun(word) && (next.is("in") || Slot.DASH.fits(next)));
        if (Part.isNoun(word) && !isJoined) {
            return Optional.empty();
        }
        return Part.named(word).map(part -> new PartOpening(part, isJoined ? start + 2 : start + 1));
    }
}
