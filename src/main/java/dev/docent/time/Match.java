package dev.docent.time;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The tokens that fit a pattern.
///
/// @param start the first token
/// @param end the token after the last
record Match(List<TokenPattern.Filling> filled, int start, int end) {

    Match {
        filled = List.copyOf(filled);
    }

    static Match of(TokenPattern.Filling[] filled, int start, int end) {
        return new Match(
                Arrays.stream(filled)
                        .filter(Objects::nonNull)
                        .filter(filling -> !filling.slots().isEmpty())
                        .toList(),
                start,
                end);
    }

    Optional<Token> find(Slot slot) {
        return find(slot, 0);
    }

    Token get(Slot slot) {
        return get(slot, 0);
    }

    /// @param nth counted from 0
    Token get(Slot slot, int nth) {
        return find(slot, nth)
                .orElseThrow(() -> new IllegalArgumentException("The pattern has no " + slot + " " + nth));
    }

    int value(Slot slot) {
        return get(slot).value();
    }

    Optional<Integer> findValue(Slot slot) {
        return find(slot).map(Token::value);
    }

    /// @return the year, one of two digits being taken for the one nearest to ours
    Optional<Integer> findYear() {
        int firstOfThisCentury = 70;
        return findValue(Slot.YEAR)
                .or(() -> findValue(Slot.SHORT_YEAR).map(year -> year + (year < firstOfThisCentury ? 2000 : 1900)));
    }

    private Optional<Token> find(Slot slot, int nth) {
        return filled.stream()
                .filter(filling -> filling.slots().contains(slot))
                .map(TokenPattern.Filling::token)
                .skip(nth)
                .findFirst();
    }
}
