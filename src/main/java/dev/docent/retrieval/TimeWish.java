package dev.docent.retrieval;

import dev.docent.time.DateInterval;
import java.util.List;
import java.util.Optional;

/// When a question wants its answer to be.
sealed interface TimeWish {

    /// In these days: "in May 2025", "since 2019", "last month".
    ///
    record During(List<DateInterval> days, Weight weight) implements TimeWish {

        public During {
            days = List.copyOf(days);
        }
    }

    /// Beside something whose days are still to be found: "before the summit".
    ///
    /// @param event its name, without an article
    /// @param within the days among which it was, where the question tells
    record Beside(Side side, String event, Optional<DateInterval> within) implements TimeWish {}

    /// "The latest", "currently".
    record Newest() implements TimeWish {}

    /// "The earliest", "for the first time".
    record Oldest() implements TimeWish {}

    /// How much the days of a passage count against its words.
    enum Weight {
        /// The question names a year: a passage can say the same, and its reader sees it.
        GENTLE,
        /// It names a month or a day, which a passage may well call "Sunday".
        FIRM,
        /// It uses words as "last month", which mean other days in a passage. What holds now and later may have been
        /// written at any time, so that such days are always past.
        STRICT
    }

    /// Where days lie, seen from others.
    enum Side {
        BEFORE,
        UNTIL,
        DURING,
        SINCE,
        AFTER;

        /// @param days real ones, with a beginning and an end
        /// @return the days on this side of them
        DateInterval of(DateInterval days) {
            return switch (this) {
                case BEFORE -> DateInterval.until(days.from().minusDays(1));
                case UNTIL -> DateInterval.until(days.to());
                case DURING -> days;
                case SINCE -> DateInterval.from(days.from());
                case AFTER -> DateInterval.from(days.to().plusDays(1));
            };
        }

        /// @param days those among which something was, it is not known when
        /// @return the days that may be on this side of it
        DateInterval around(DateInterval days) {
            return switch (this) {
                case BEFORE, UNTIL -> DateInterval.until(days.to());
                case DURING -> days;
                case SINCE, AFTER -> DateInterval.from(days.from());
            };
        }
    }
}
