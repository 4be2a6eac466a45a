package dev.docent.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Turns what a phrase says into the days it means.
final class Resolver {

    private static final double CERTAINTY_OF_COUNTING = 0.9;
    private static final double CERTAINTY_IN_TEXT = 0.7;
    private static final double CERTAINTY_OF_FALLBACK = 0.5;

    private final Recurring recurring = new Recurring();

    /// @return empty where the context lacks the date to resolve it against
    Optional<Resolved> resolve(Meaning meaning, Context context) {
        return (switch (meaning) {
                    case Meaning.Dated(var days) -> Optional.of(Resolved.absolutely(days));
                    case Meaning.Yearly yearly -> recurring.yearly(yearly, context);
                    case Meaning.Weekday weekday -> recurring.weekday(weekday, context);
                    case Meaning.Counted counted -> counted(counted, context);
                    case Meaning.Exactly(var amount, var unit) ->
                        context.reference()
                                .map(today -> Resolved.relatively(
                                        Days.day(unit.shift(today, amount)), CERTAINTY_OF_COUNTING));
                    case Meaning.Weekend() -> recurring.weekend(context);
                    case Meaning.DayOfMonth(var day) -> recurring.dayOfMonth(day, context);
                    case Meaning.Ahead(var amount, var unit) -> ahead(amount, unit, context);
                    case Meaning.Stretch(var amount, var unit) ->
                        context.reference()
                                .filter(_ -> amount < 0 || context.tense() != Tense.PAST)
                                .map(today -> stretch(amount, unit, today));
                    case Meaning.Remainder(var unit, var passed) ->
                        context.reference().map(today -> remainder(unit, passed, today));
                    case Meaning.WithinYear within -> withinYear(within, context);
                    case Meaning.WithinWeek(var day, var week) ->
                        resolve(week, context).map(found -> found.with(dayOf(found.days(), day.getValue())));
                    case Meaning.PartOf(var piece, var whole) ->
                        resolve(whole, context)
                                .flatMap(found -> piece.of(found.days()).map(found::with));
                    case Meaning.Between(var first, var last) -> between(first, last, context);
                    case Meaning.NoDate() -> Optional.<Resolved>empty();
                })
                .filter(found -> found.days().isInReach());
    }

    private static Optional<Resolved> counted(Meaning.Counted counted, Context context) {
        Optional<Resolved> fromReference =
                context.reference().map(today -> counted(counted, Days.day(today), CERTAINTY_OF_COUNTING));
        Optional<Resolved> fromText = context.said()
                .filter(said -> said.granularity().compareTo(counted.unit().granularity()) <= 0)
                .map(said -> counted(counted, said, CERTAINTY_IN_TEXT));
        return switch (counted.anchor()) {
            case REFERENCE -> fromReference;
            case TEXT -> fromText;
            case TEXT_OR_REFERENCE ->
                fromText.filter(_ -> counted.amount() != 0 || context.tense() != Tense.FUTURE)
                        .or(() -> fromReference
                                .filter(_ -> counted.amount() <= 0 || context.tense() != Tense.PAST)
                                .map(found -> Resolved.relatively(found.days(), CERTAINTY_OF_FALLBACK)));
        };
    }

    private static Resolved counted(Meaning.Counted counted, Days from, double certainty) {
        LocalDate start = counted.amount() > 0 ? from.to() : from.from();
        return Resolved.relatively(counted.unit().around(counted.unit().shift(start, counted.amount())), certainty);
    }

    private static Optional<Resolved> ahead(int amount, Unit unit, Context context) {
        return context.tense() == Tense.FUTURE
                ? counted(new Meaning.Counted(amount, unit, Anchor.REFERENCE), context)
                : Optional.empty();
    }

    private static Resolved stretch(int amount, Unit unit, LocalDate today) {
        LocalDate other = unit.shift(today, amount);
        LocalDate first = other.isBefore(today) ? other : today;
        LocalDate last = other.isBefore(today) ? today : other;
        return Resolved.relatively(new Days(first, last, unit.granularity()), CERTAINTY_OF_COUNTING);
    }

    private static Resolved remainder(Unit unit, boolean passed, LocalDate today) {
        Days whole = unit.around(today);
        if (today.isBefore(whole.from()) || today.isAfter(whole.to())) {
            return Resolved.relatively(whole, CERTAINTY_OF_COUNTING);
        }
        Days rest = passed
                ? new Days(whole.from(), today, whole.granularity())
                : new Days(today, whole.to(), whole.granularity());
        return Resolved.relatively(rest, CERTAINTY_OF_COUNTING);
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
        return new Resolved(days, start.relative() || end.relative(), Math.min(start.certainty(), end.certainty()));
    }

    private Optional<Resolved> end(Meaning last, Resolved start, Context context) {
        return switch (last) {
            case Meaning.Yearly yearly -> firstAfter(yearly, start.days()).map(start::with);
            case Meaning.Weekday(var day, var _) ->
                Optional.of(start.with(Recurring.next(day, start.days().to())));
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
