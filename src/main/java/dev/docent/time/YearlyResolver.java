package dev.docent.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Tells which one is meant of what comes every year.
final class YearlyResolver {

    /// Two 29ths of February can lie eight years apart.
    private static final int YEARS_AROUND = 8;

    /// How far ahead a date in a sentence without a verb that tells may still be the one to come.
    private static final int NEAR_DAYS = 60;

    Optional<Resolved> yearly(Meaning.Yearly yearly, Context context) {
        Optional<LocalDate> today = context.reference();
        return switch (yearly.aim()) {
            case BY_TENSE ->
                unaimed(yearly, context)
                        .map(found -> found.atMost(context.outlook().most()));
            case LAST ->
                today.flatMap(date -> last(yearly, date)).map(days -> context.fromReference(days, Certainty.LIKELY));
            case THIS ->
                today.flatMap(date -> yearly.each().in(date.getYear()))
                        .map(days -> context.fromReference(days, Certainty.SURE));
            case NEXT ->
                today.flatMap(date -> next(yearly, date)).map(days -> context.fromReference(days, Certainty.LIKELY));
            case FOLLOWING -> fromText(context, said -> next(yearly, said.days().to()));
            case PRECEDING -> fromText(context, said -> last(yearly, said.days().from()));
            case SAME ->
                fromText(context, said -> yearly.each().in(said.days().from().getYear()));
        };
    }

    @FunctionalInterface
    private interface Counting {
        Optional<Days> from(Mention said);
    }

    private static Optional<Resolved> fromText(Context context, Counting counting) {
        return context.said()
                .flatMap(said -> counting.from(said)
                        .map(days -> Resolved.countedFrom(
                                said.basis(), days, context.mentions().trustInLast())));
    }

    private static Optional<Resolved> unaimed(Meaning.Yearly yearly, Context context) {
        Mentions mentions = context.mentions();
        return yearly.weekday()
                .flatMap(day -> context.reference().flatMap(date -> onWeekday(yearly, day, date)))
                .map(days -> context.fromReference(days, Certainty.SURE))
                .or(() -> mentions.lastFullDate().flatMap(said -> goingOn(yearly, said, context)))
                .or(() -> mentions.yearOfSection().flatMap(said -> goingOn(yearly, said, context)))
                .or(() -> context.reference().flatMap(date -> byTense(yearly, date, context)))
                .or(() -> mentions.lastWithYear()
                        .flatMap(said -> goingOn(yearly, said, context))
                        .map(found -> found.atMost(Certainty.AMBIGUOUS)));
    }

    /// The weekday settles the year.
    private static Optional<Days> onWeekday(Meaning.Yearly yearly, DayOfWeek weekday, LocalDate date) {
        return around(yearly, date).stream()
                .filter(days -> days.from().getDayOfWeek() == weekday)
                .min(Comparator.comparingLong(days -> Math.abs(ChronoUnit.DAYS.between(days.from(), date))));
    }

    /// @return empty where the sentence says that it is past, and it was not when it was written
    private static Optional<Resolved> goingOn(Meaning.Yearly yearly, Mention said, Context context) {
        return inYearOf(yearly, said.days())
                .filter(days -> context.tense() != Tense.PAST
                        || context.reference().filter(days.from()::isAfter).isEmpty())
                .map(days -> Resolved.countedFrom(said.basis(), days, goingOn(days, context)));
    }

    /// What was past already when it was written is hardly still to come.
    private static double goingOn(Days days, Context context) {
        boolean isOver = context.reference().filter(days.to()::isBefore).isPresent();
        return isOver && context.tense() == Tense.FUTURE ? Certainty.AMBIGUOUS : Certainty.SURE;
    }

    /// The year of the date just said; "20 December 2025 … 4 January" runs on into the next.
    private static Optional<Days> inYearOf(Meaning.Yearly yearly, Days said) {
        int year = said.from().getYear();
        return yearly.each().in(year).flatMap(days -> {
            boolean overNewYear = said.granularity().compareTo(Granularity.MONTH) <= 0
                    && said.from().getMonthValue() >= 11
                    && days.from().getMonthValue() <= 2;
            return overNewYear ? yearly.each().in(year + 1) : Optional.of(days);
        });
    }

    private static Optional<Resolved> byTense(Meaning.Yearly yearly, LocalDate date, Context context) {
        Optional<Days> past = last(yearly, days -> !days.from().isAfter(date), date);
        Optional<Days> future = first(yearly, days -> !days.to().isBefore(date), date);
        return switch (context.tense()) {
            case PAST -> past.map(days -> context.fromReference(days, Certainty.SURE));
            case FUTURE -> future.map(days -> context.fromReference(days, toCome(days, date, context)));
            case UNKNOWN ->
                future.filter(days -> isSoon(days, date) && past.isPresent())
                        .filter(days -> isNearer(days, past.orElseThrow(), date))
                        .or(() -> past)
                        .map(days -> context.fromReference(days, Certainty.AMBIGUOUS));
        };
    }

    /// "The term begins on 1 October" may be said of every year, unless that is soon.
    private static double toCome(Days days, LocalDate date, Context context) {
        boolean isPlanned = context.outlook().footing() == Footing.SCHEDULED;
        return isPlanned && !isSoon(days, date) ? Certainty.AMBIGUOUS : Certainty.SURE;
    }

    private static boolean isSoon(Days days, LocalDate date) {
        return days.from().isBefore(date.plusDays(NEAR_DAYS));
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
}
