package dev.docent.time;

import static dev.docent.time.Slot.COUNT;
import static dev.docent.time.Slot.ORDINAL;
import static dev.docent.time.Slot.UNIT;
import static dev.docent.time.Slot.UNITS;
import static dev.docent.time.Slot.WEEKDAY_NAME;

import java.time.DayOfWeek;
import java.util.Optional;

/// The words before a whole that count off units of it: "the first week of", "the last three months of", "the second
/// Monday of", "the week of".
final class PieceOpening {

    private static final TokenPattern AROUND = TokenPattern.of("week|weekend of|beginning|starting");
    private static final TokenPattern UNIT_OF = TokenPattern.of("ORDINAL|last|final UNIT of|in");
    private static final TokenPattern UNITS_OF = TokenPattern.of("first|last|final COUNT UNITS of|in");
    private static final TokenPattern WEEKDAY_OF = TokenPattern.of("ORDINAL|last|final WEEKDAY_NAME of|in");

    private PieceOpening() {}

    static Optional<PartOpening> at(Tokens tokens, int start) {
        return AROUND.match(tokens, start)
                .map(match ->
                        opening(match, Piece.around(Unit.named(tokens.at(start).word()))))
                .or(() -> UNIT_OF.match(tokens, start)
                        .map(match -> opening(match, Piece.units(nth(match), 1, unit(match, UNIT)))))
                .or(() -> UNITS_OF.match(tokens, start)
                        .map(match -> opening(
                                match,
                                Piece.units(
                                        tokens.at(start).is("first") ? 1 : -1,
                                        match.value(COUNT),
                                        unit(match, UNITS)))))
                .or(() -> WEEKDAY_OF
                        .match(tokens, start)
                        .map(match ->
                                opening(match, Piece.weekdays(nth(match), DayOfWeek.of(match.value(WEEKDAY_NAME))))));
    }

    private static PartOpening opening(Match match, Piece piece) {
        return new PartOpening(piece, match.end());
    }

    private static int nth(Match match) {
        return match.findValue(ORDINAL).filter(ordinal -> ordinal > 0).orElse(-1);
    }

    private static Unit unit(Match match, Slot slot) {
        return Unit.named(match.get(slot).word());
    }
}
