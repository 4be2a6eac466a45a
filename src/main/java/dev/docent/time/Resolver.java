package dev.docent.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Turns what a phrase says into the days it means.
final class Resolver {

    private static final double CERTAINTY_OF_COUNTING = 0.9;
    private static final double CERTAINTY_OF_FALLBACK = 0.5;

    private final WeekdayResolver weekdays = new WeekdayResolver();
    private final MonthdayResolver monthdays = new MonthdayResolver();
    private final YearlyResolver years = new YearlyResolver();

    /// @return empty where the context lacks the date to resolve it against
    Optional<Resolved> resolve(Meaning meaning, Context context) {
        Optional<Resolved> resolved =
                found(meaning, context).filter(found -> found.days().isInReach());
        return context.outlook().isRule() && !isDayAtHand(meaning)
                ? resolved.map(found ->
                        found.isRelative() ? found.atMost(context.outlook().most()) : found)
                : resolved;
    }

    /// "Tomorrow" is said of one day only, in a rule too.
    private static boolean isDayAtHand(Meaning meaning) {
        return meaning instanceof Meaning.Counted(int _, Unit unit, Anchor anchor)
                && unit == Unit.DAY
                && anchor == Anchor.REFERENCE;
    }

    private Optional<Resolved> found(Meaning meaning, Context context) {
        return switch (meaning) {
            case Meaning.Dated(var days) -> Optional.of(Resolved.absolutely(days));
            case Meaning.Yearly yearly -> years.yearly(yearly, context);
            case Meaning.Weekday weekday -> weekdays.weekday(weekday, context);
            case Meaning.Counted counted -> counted(counted, context);
            case Meaning.Exactly(var amount, var unit) ->
                context.reference()
                        .map(today ->
                                context.fromReference(Days.day(unit.shift(today, amount)), CERTAINTY_OF_COUNTING));
            case Meaning.Weekend() -> weekdays.weekend(context);
            case Meaning.DayOfMonth(var day) -> monthdays.dayOfMonth(day, context);
            case Meaning.Ahead(var amount, var unit) -> ahead(amount, unit, context);
            case Meaning.Stretch(var amount, var unit) ->
                context.reference()
                        .filter(_ -> amount < 0 || context.tense() != Tense.PAST)
                        .map(today -> context.fromReference(stretch(amount, unit, today), CERTAINTY_OF_COUNTING));
            case Meaning.Remainder(var unit, var passed) ->
                context.reference()
                        .map(today -> context.fromReference(remainder(unit, passed, today), CERTAINTY_OF_COUNTING));
            case Meaning.WithinYear within -> withinYear(within, context);
            case Meaning.WithinWeek(var day, var week) ->
                resolve(week, context).map(found -> found.with(dayOf(found.days(), day.getValue())));
            case Meaning.PartOf(var piece, var whole) ->
                resolve(whole, context).flatMap(found -> piece.of(found.days()).map(found::with));
            case Meaning.Between(var first, var last) -> between(first, last, context);
            case Meaning.NoDate() -> Optional.<Resolved>empty();
        };
    }

    private static Optional<Resolved> counted(Meaning.Counted counted, Context context) {
        Optional<Resolved> fromReference = context.reference()
                .map(today -> context.fromReference(shifted(counted, Days.day(today)), CERTAINTY_OF_COUNTING));
        Optional<Resolved> fromText = context.said()
                .filter(said ->
                        said.days().granularity().compareTo(counted.unit().granularity()) <= 0)
                .map(said -> Resolved.countedFrom(
                        said.basis(),
                        shifted(counted, said.days()),
                        context.mentions().trustInLast()));
        return switch (counted.anchor()) {
            case REFERENCE -> fromReference;
            case TEXT -> fromText;
            case TEXT_OR_REFERENCE ->
                fromText.filter(_ -> counted.amount() != 0 || context.tense() != Tense.FUTURE)
                        .or(() -> fromReference
                                .filter(_ -> counted.amount() <= 0 || context.tense() != Tense.PAST)
                                .map(found -> found.atMost(CERTAINTY_OF_FALLBACK)));
        };
    }

    private static Days shifted(Meaning.Counted counted, Days from) {
        LocalDate start = counted.amount() > 0 ? from.to() : from.from();
        return counted.unit().around(counted.unit().shift(start, counted.amount()));
    }

    /// "Must be paid in 30 days" counts from whatever day it is read on.
    private static Optional<Resolved> ahead(int amount, Unit unit, Context context) {
        return context.tense() == Tense.FUTURE && !context.outlook().isRule()
                ? counted(new Meaning.Counted(amount, unit, Anchor.REFERENCE), context)
                        .map(found -> found.atMost(context.outlook().most()))
                : Optional.empty();
    }

    private static Days stretch(int amount, Unit unit, LocalDate today) {
        LocalDate other = unit.shift(today, amount);
        LocalDate first = other.isBefore(today) ? other : today;
        LocalDate last = other.isBefore(today) ? today : other;
        return new Days(first, last, unit.granularity());
    }

    private static Days remainder(Unit unit, boolean passed, LocalDate today) {
        Days whole = unit.around(today);
        if (today.isBefore(whole.from()) || today.isAfter(whole.to())) {
            return whole;
        }
        return passed
                ? new Days(whole.from(), today, whole.granularity())
                : new Days(today, whole.to(), whole.granularity());
    }

    private Optional<Resolved> withinYear(Meaning.WithinYear within, Context context) {
        return resolve(within.year(), context)
                .flatMap(year ->
                        within.yearly().each().in(year.days().from().getYear()).map(year::with));
    }

    private static Days dayOf(Days week, int day) {
        return Days.day(week.from().plus(day - 1L, ChronoUnit.DAYS));
    }

    /// An end without a year has that of the other, or of the year beside it where the span runs over New Year.
    private Optional<Resolved> between(Meaning first, Meaning last, Context context) {
        if (first instanceof Meaning.Yearly yearly && !(last instanceof Meaning.Yearly)) {
            return resolve(last, context)
                    .flatMap(end -> lastBefore(yearly, end.days())
                            .flatMap(start -> start.through(end.days()))
                            .map(end::with));
        }
        return resolve(first, context)
                .flatMap(start -> end(last, start, context)
                        .flatMap(end -> start.days().through(end.days()).map(days -> joined(start, end, days))));
    }

    private static Resolved joined(Resolved start, Resolved end, Days days) {
        return new Resolved(days, start.basis().or(end::basis), Math.min(start.certainty(), end.certainty()));
    }

    private Optional<Resolved> end(Meaning last, Resolved start, Context context) {
        return switch (last) {
            case Meaning.Yearly yearly -> firstAfter(yearly, start.days()).map(start::with);
            case Meaning.Weekday(var day, var _) ->
                Optional.of(start.with(WeekdayResolver.next(day, start.days().to())));
            default -> resolve(last, context);
        };
    }

    private static Optional<Days> lastBefore(Meaning.Yearly yearly, Days end) {
        int year = end.from().getYear();
        return yearly.each()
                .in(year)
                .filter(start -> start.from().isBefore(end.from()))
                .or(() -> yearly.each().in(year - 1));
    }

    private static Optional<Days> firstAfter(Meaning.Yearly yearly, Days start) {
        int year = start.from().getYear();
        return yearly.each()
                .in(year)
                .filter(end -> end.from().isAfter(start.from()))
                .or(() -> yearly.each().in(year + 1));
    }
}
