package dev.docent.time;

import java.util.Optional;

/// Years and centuries said with "AD" or "BC".
final class Era {

    private Era() {}

    static Optional<Meaning> year(Match match, Slot slot) {
        return reading(match, Days.year(match.value(slot)));
    }

    static Optional<Meaning> years(Match match) {
        Days first = Days.year(match.get(Slot.NUMBER, 0).value());
        Days last = Days.year(match.get(Slot.NUMBER, 1).value());
        return isBefore(match) ? Optional.of(new Meaning.NoDate()) : Meaning.dated(first.through(last));
    }

    /// The nth of the ordinals and the mth, which may be the same.
    static Optional<Meaning> century(Match match, int first, int last) {
        int from = match.get(Slot.ORDINAL, first).value();
        int to = match.get(Slot.ORDINAL, last).value();
        int latest = 21;
        if (isBefore(match)) {
            return Optional.of(new Meaning.NoDate());
        }
        return to > latest || from < 1
                ? Optional.empty()
                : Meaning.dated(Days.century(from).through(Days.century(to)));
    }

    private static Optional<Meaning> reading(Match match, Days days) {
        return Optional.of(isBefore(match) || !days.isInReach() ? new Meaning.NoDate() : new Meaning.Dated(days));
    }

    private static boolean isBefore(Match match) {
        return match.findValue(Slot.ERA).filter(era -> era < 0).isPresent();
    }
}
