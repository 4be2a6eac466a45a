package dev.docent.time;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether a text writes the day or the month first in dates of figures. A figure above twelve is a day and tells it
/// for all the others: who writes "25/03/2026" means 3 April by "03/04/2026".
enum FigureOrder {
    DAY_FIRST,
    MONTH_FIRST,
    UNKNOWN;

    /// How sure a day is where nothing tells the order.
    static final double UNTOLD = 0.4;

    static final double TOLD = 0.9;

    static final int MONTHS = 12;

    private static final int DAYS = 31;

    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d/-])(?<one>\\d{1,2})(?<mark>[/-])(?<other>\\d{1,2})\\k<mark>\\d{4}(?![\\d/-])");

    static FigureOrder of(String text) {
        boolean day = FIGURES.matcher(text).results().anyMatch(it -> isDayFirst(it, "one", "other"));
        boolean month = FIGURES.matcher(text).results().anyMatch(it -> isDayFirst(it, "other", "one"));
        return day == month ? UNKNOWN : day ? DAY_FIRST : MONTH_FIRST;
    }

    private static boolean isDayFirst(MatchResult figures, String day, String month) {
        int first = Integer.parseInt(figures.group(day));
        int second = Integer.parseInt(figures.group(month));
        return first > MONTHS && first <= DAYS && second >= 1 && second <= MONTHS;
    }

    /// @param date as it is read with the day first
    DatedSpan settled(DatedSpan date) {
        Optional<DatedSpan> other = date.otherReading();
        return switch (this) {
            case DAY_FIRST -> other.isEmpty() ? date : date.with(date.from(), TOLD);
            case MONTH_FIRST -> other.map(it -> it.with(it.from(), TOLD)).orElse(date);
            case UNKNOWN -> date;
        };
    }
}
