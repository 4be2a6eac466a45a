package dev.docent.time;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// A piece of a longer time, as in "early 2024", "the first week of June" or "the last Monday of May".
@FunctionalInterface
interface Piece {

    /// @return empty where the whole has no such piece
    Optional<Days> of(Days whole);

    /// The nth of the units that the whole is made of; a week counts seven days from the first.
    ///
    /// @param nth from 1; from -1 for the last
    /// @param count how many of them together
    static Piece units(int nth, int count, Unit unit) {
        return whole -> {
            if (unit.granularity().compareTo(whole.granularity()) >= 0) {
                return Optional.empty();
            }
            Days piece = nth > 0
                    ? Days.from(unit.shift(whole.from(), nth - 1), count, unit)
                    : Days.until(whole.to(), count, unit);
            return Optional.of(piece).filter(found -> found.isWithin(whole));
        };
    }

    /// @param nth from 1; -1 for the last
    static Piece weekdays(int nth, DayOfWeek day) {
        return whole -> Optional.of(whole.from().with(TemporalAdjusters.dayOfWeekInMonth(nth, day)))
                .map(Days::day)
                .filter(found -> whole.granularity() == Granularity.MONTH && found.isWithin(whole));
    }

    /// The unit that the whole lies in, as in "the week of 5 May".
    static Piece around(Unit unit) {
        return whole -> Optional.of(unit.around(whole.from()))
                .filter(_ -> unit == Unit.WEEKEND || whole.granularity().compareTo(unit.granularity()) < 0);
    }
}
