package dev.docent.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Tells which one is meant of what comes every week or every year.
final class Recurring {

    /// Two 29ths of February can lie eight years apart.
    private static final int YEARS_AROUND = 8;

    /// How far ahead a date in a sentence without a verb that tells may still be the one to come.
    private static final int NEAR_DAYS = 60;

    private static final double SURE = 0.9;
    private static final double LIKELY = 0.8;
    private static final double AMBIGUOUS = 0.7;
    private static final double UNCLEAR = 0.5;

    Optional<Resolved> weekday(Meaning.Weekday weekday, Context context) {
        DayOfWeek day = weekday.day();
        Optional<LocalDate> today = context.reference();
        return switch (weekday.aim()) {
            case BY_TENSE ->
                today.map(date -> byTense(day, date, context.tense())).or(() -> goingOn(day, context));
            case LAST -> today.map(date -> sure(previous(day, date), LIKELY));
            case THIS -> today.map(date -> sure(inWeekOf(day, date), LIKELY));
            case NEXT -> today.map(date -> sure(next(day, date), AMBIGUOUS));
            case FOLLOWING -> context.said().map(said -> sure(next(day, said.to()), AMBIGUOUS));
            case PRECEDING -> context.said().map(said -> sure(previous(day, said.from()), AMBIGUOUS));
            case SAME -> context.said().map(said -> sure(inWeekOf(day, said.from()), AMBIGUOUS));
        };
    }

    /// Without a day of writing, a weekday goes on from the day said before it.
    private static Optional<Resolved> goingOn(DayOfWeek day, Context context) {
        return context.mentions()
                .lastWithYear()
                .filter(said -> said.granularity() == Granularity.DAY)
                .map(said -> sure(next(day, said.to()), AMBIGUOUS));
    }

    Optional<Resolved> yearly(Meaning.Yearly yearly, Context context) {
        Optional<LocalDate> today = context.reference();
        return switch (yearly.aim()) {
            case BY_TENSE -> unaimed(yearly, context);
            case LAST -> today.flatMap(date -> last(yearly, date)).map(days -> sure(days, LIKELY));
            case THIS -> today.flatMap(date -> yearly.each().in(date.getYear())).map(days -> sure(days, SURE));
            case NEXT -> today.flatMap(date -> next(yearly, date)).map(days -> sure(days, LIKELY));
            case FOLLOWING ->
                context.said().flatMap(said -> next(yearly, said.to())).map(days -> sure(days, AMBIGUOUS));
            case PRECEDING ->
                context.said().flatMap(said -> last(yearly, said.from())).map(days -> sure(days, AMBIGUOUS));
            case SAME ->
                context.said()
                        .flatMap(said -> yearly.each().in(said.from().getYear()))
                        .map(days -> sure(days, AMBIGUOUS));
        };
    }

    /// The last one that has begun, unless the sentence looks ahead.
    Optional<Resolved> weekend(Context context) {
        return context.reference().map(today -> {
            LocalDate saturday = context.tense() == Tense.FUTURE
                    ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).minusDays(2)
                    : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            return sure(Unit.WEEKEND.around(saturday), context.tense() == Tense.UNKNOWN ? AMBIGUOUS : SURE);
        });
    }

    /// In the month just said, or the nearest to the reference in the direction the sentence looks.
    Optional<Resolved> dayOfMonth(int day, Context context) {
        return context.mentions()
                .lastFullDate()
                .flatMap(said -> Days.day(said.from().getYear(), said.from().getMonthValue(), day))
                .map(days -> sure(days, AMBIGUOUS))
                .or(() -> context.reference().flatMap(today -> dayNear(today, day, context.tense())));
    }

    private static Optional<Resolved> dayNear(LocalDate today, int day, Tense tense) {
        boolean ahead = tense == Tense.FUTURE;
        int step = ahead ? 1 : -1;
        return IntStream.rangeClosed(0, 2)
                .mapToObj(months -> today.plusMonths((long) step * months))
                .flatMap(month -> Days.day(month.getYear(), month.getMonthValue(), day).stream())
                .filter(days ->
                        ahead ? !days.to().isBefore(today) : !days.from().isAfter(today))
                .findFirst()
                .map(days -> sure(days, tense == Tense.UNKNOWN ? UNCLEAR : LIKELY));
    }

    static Days next(DayOfWeek day, LocalDate date) {
        return Days.day(date.with(TemporalAdjusters.next(day)));
    }

    private static Days previous(DayOfWeek day, LocalDate date) {
        return Days.day(date.with(TemporalAdjusters.previous(day)));
    }

    private static Days inWeekOf(DayOfWeek day, LocalDate date) {
        return Days.day(
                date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day)));
    }

    /// News names the day it is written on by the weekday too, so that day counts in both directions.
    private static Resolved byTense(DayOfWeek day, LocalDate date, Tense tense) {
        LocalDate meant = date.with(
                tense == Tense.FUTURE ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
        return sure(Days.day(meant), tense == Tense.UNKNOWN || meant.equals(date) ? LIKELY : SURE);
    }

    private static Optional<Resolved> unaimed(Meaning.Yearly yearly, Context context) {
        return yearly.weekday()
                .flatMap(day -> context.reference().flatMap(date -> onWeekday(yearly, day, date)))
                .or(() -> context.mentions().lastFullDate().flatMap(date -> goingOn(yearly, date)))
                .or(() -> context.mentions().yearOfSection().flatMap(year -> goingOn(yearly, year)))
                .map(days -> sure(days, SURE))
                .or(() -> context.reference().flatMap(date -> byTense(yearly, date, context.tense())))
                .or(() -> context.mentions()
                        .lastWithYear()
                        .flatMap(year -> goingOn(yearly, year))
                        .map(days -> sure(days, AMBIGUOUS)));
    }

    /// The weekday settles the year.
    private static Optional<Days> onWeekday(Meaning.Yearly yearly, DayOfWeek weekday, LocalDate date) {
        return around(yearly, date).stream()
                .filter(days -> days.from().getDayOfWeek() == weekday)
                .min(Comparator.comparingLong(days -> Math.abs(ChronoUnit.DAYS.between(days.from(), date))));
    }

    /// The year of the date just said; "20 December 2025 … 4 January" runs on into the next.
    private static Optional<Days> goingOn(Meaning.Yearly yearly, Days said) {
        int year = said.from().getYear();
        return yearly.each().in(year).flatMap(days -> {
            boolean overNewYear = said.granularity().compareTo(Granularity.MONTH) <= 0
                    && said.from().getMonthValue() >= 11
                    && days.from().getMonthValue() <= 2;
            return overNewYear ? yearly.each().in(year + 1) : Optional.of(days);
        });
    }

    private static Optional<Resolved> byTense(Meaning.Yearly yearly, LocalDate date, Tense tense) {
        Optional<Days> past = last(yearly, days -> !days.from().isAfter(date), date);
        Optional<Days> future = first(yearly, days -> !days.to().isBefore(date), date);
        return switch (tense) {
            case PAST -> past.map(days -> sure(days, SURE));
            case FUTURE -> future.map(days -> sure(days, SURE));
            case UNKNOWN ->
                future.filter(days -> days.from().isBefore(date.plusDays(NEAR_DAYS)) && past.isPresent())
                        .filter(days -> isNearer(days, past.orElseThrow(), date))
                        .or(() -> past)
                        .map(days -> sure(days, AMBIGUOUS));
        };
    }

    private static boolean isNearer(Days future, Days past, LocalDate date) {
        return ChronoUnit.DAYS.between(date, future.from()) < ChronoUnit.DAYS.between(past.to(), date);
    }

    private static Optional<Days> last(Meaning.Yearly yearly, LocalDate date) {
        return last(yearly, days -> days.to().isBefore(date), date);
    }

    private static Optional<Days> next(Meaning.Yearly yearly, LocalDate date) {
        return first(yearly, days -> days.from().isAfter(date), date);
    }

    private static Optional<Days> last(Meaning.Yearly yearly, Predicate<Days> meant, LocalDate date) {
        return around(yearly, date).reversed().stream().filter(meant).findFirst();
    }

    private static Optional<Days> first(Meaning.Yearly yearly, Predicate<Days> meant, LocalDate date) {
        return around(yearly, date).stream().filter(meant).findFirst();
    }

    private static List<Days> around(Meaning.Yearly yearly, LocalDate date) {
        return IntStream.rangeClosed(date.getYear() - YEARS_AROUND, date.getYear() + YEARS_AROUND)
                .mapToObj(yearly.each()::in)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Resolved sure(Days days, double certainty) {
        return Resolved.relatively(days, certainty);
    }
}
