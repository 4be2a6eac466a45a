package dev.docent.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// Tells which one is meant of the days that come every week.
final class WeekdayResolver {

    /// A weekday beside a date further away than this may be counted from it, not from the day of writing.
    private static final int DAYS_NEAR = 7;

    /// Beside a date further away than this, it is rather counted from it.
    private static final int DAYS_FAR = 60;

    Optional<Resolved> weekday(Meaning.Weekday weekday, Context context) {
        DayOfWeek day = weekday.day();
        return switch (weekday.aim()) {
            case BY_TENSE ->
                unaimed(day, context)
                        .map(found -> found.atMost(context.outlook().most()));
            case LAST -> context.reference().map(date -> inAnotherWeek(TemporalAdjusters.previous(day), date, context));
            case THIS -> context.reference().map(date -> context.fromReference(inWeekOf(day, date), Certainty.LIKELY));
            case NEXT -> context.reference().map(date -> inAnotherWeek(TemporalAdjusters.next(day), date, context));
            case FOLLOWING ->
                context.said().map(said -> fromText(said, next(day, said.days().to()), context));
            case PRECEDING -> context.said().map(said -> fromText(said, previous(day, said), context));
            case SAME ->
                context.said()
                        .map(said -> fromText(said, inWeekOf(day, said.days().from()), context)
                                .atMost(Certainty.AMBIGUOUS));
        };
    }

    /// The last one that has begun, unless the sentence looks ahead.
    Optional<Resolved> weekend(Context context) {
        return context.reference().map(today -> {
            LocalDate saturday = context.tense() == Tense.FUTURE
                    ? today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).minusDays(2)
                    : today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            double certainty = context.tense() == Tense.UNKNOWN ? Certainty.AMBIGUOUS : Certainty.SURE;
            return context.fromReference(Unit.WEEKEND.around(saturday), certainty)
                    .atMost(context.outlook().most());
        });
    }

    static Days next(DayOfWeek day, LocalDate date) {
        return Days.day(date.with(TemporalAdjusters.next(day)));
    }

    private static Days previous(DayOfWeek day, Mention said) {
        return Days.day(said.days().from().with(TemporalAdjusters.previous(day)));
    }

    private static Days inWeekOf(DayOfWeek day, LocalDate date) {
        return Days.day(
                date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day)));
    }

    /// Within the week of writing, "next Friday" may be the one after, and "last Monday" the one before.
    private static Resolved inAnotherWeek(TemporalAdjuster aim, LocalDate date, Context context) {
        LocalDate meant = date.with(aim);
        boolean sameWeek = monday(meant).equals(monday(date));
        return context.fromReference(Days.day(meant), sameWeek ? Certainty.AMBIGUOUS : Certainty.LIKELY);
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Resolved fromText(Mention said, Days days, Context context) {
        double certainty = said.isDay() ? context.mentions().trustInLast() : Certainty.AMBIGUOUS;
        return Resolved.countedFrom(said.basis(), days, certainty);
    }

    private static Optional<Resolved> unaimed(DayOfWeek day, Context context) {
        return context.reference().map(date -> near(day, date, context)).or(() -> goingOn(day, context));
    }

    /// The news counts from its own day; an account of other days, from those. Where both can be meant, neither is
    /// sure.
    private static Resolved near(DayOfWeek day, LocalDate date, Context context) {
        Resolved fromWriting = byTense(day, date, context);
        Optional<Mention> other = context.mentions().fullDateNearby().filter(said -> distance(said, date) > DAYS_NEAR);
        if (other.isEmpty()) {
            return fromWriting;
        }
        boolean isAccount = context.tense() != Tense.FUTURE && distance(other.get(), date) > DAYS_FAR;
        return isAccount ? goingOn(day, other.get()) : fromWriting.atMost(Certainty.AMBIGUOUS);
    }

    private static long distance(Mention said, LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(said.days().to(), date));
    }

    /// Without a day of writing, a weekday goes on from the day said before it.
    private static Optional<Resolved> goingOn(DayOfWeek day, Context context) {
        return context.mentions().lastWithYear().filter(Mention::isDay).map(said -> goingOn(day, said));
    }

    private static Resolved goingOn(DayOfWeek day, Mention said) {
        return Resolved.countedFrom(said.basis(), next(day, said.days().to()), Certainty.AMBIGUOUS);
    }

    /// News names the day it is written on by the weekday too, so that day counts in both directions.
    private static Resolved byTense(DayOfWeek day, LocalDate date, Context context) {
        Tense tense = context.tense();
        LocalDate meant = date.with(
                tense == Tense.FUTURE ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
        double told = meant.equals(date) ? Certainty.LIKELY : Certainty.SURE;
        return context.fromReference(Days.day(meant), tense == Tense.UNKNOWN ? Certainty.AMBIGUOUS : told);
    }
}
