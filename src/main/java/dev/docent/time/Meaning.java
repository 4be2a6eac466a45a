package dev.docent.time;

import java.time.DayOfWeek;
import java.util.Optional;

/// What a phrase says of a time, before it is known when the phrase was written.
sealed interface Meaning {

    /// Something that comes once a year.
    @FunctionalInterface
    interface Recurrence {
        /// @return empty in a year without it (29 February)
        Optional<Days> in(int year);
    }

    /// Days that need no other date.
    record Dated(Days days) implements Meaning {}

    /// A part of some year: "4 January", "May", "spring".
    ///
    /// @param weekday the day of the week it is said to be
    record Yearly(Recurrence each, Aim aim, Optional<DayOfWeek> weekday) implements Meaning {}

    record Weekday(DayOfWeek day, Aim aim) implements Meaning {}

    /// So many units before or after a date, and the whole unit there: "two years ago" is a year.
    record Counted(int amount, Unit unit, Anchor anchor) implements Meaning {}

    /// The very day so many units before or after the reference: "a week ago today".
    record Exactly(int amount, Unit unit) implements Meaning {}

    /// The weekend nearest in the direction the sentence looks: "over the weekend".
    record Weekend() implements Meaning {}

    /// A day of the month that the text speaks of, or of one near the reference: "on the 20th".
    record DayOfMonth(int day) implements Meaning {}

    /// "In three months": counted from the reference, but a mere duration unless the sentence looks ahead.
    record Ahead(int amount, Unit unit) implements Meaning {}

    /// The time between the reference and so many units before or after it: "the past three years".
    record Stretch(int amount, Unit unit) implements Meaning {}

    /// What of the current unit has passed or is to come: "earlier this year", "later this week".
    record Remainder(Unit unit, boolean passed) implements Meaning {}

    /// "March of last year".
    record WithinYear(Yearly yearly, Meaning year) implements Meaning {}

    /// "Monday next week".
    record WithinWeek(DayOfWeek day, Meaning week) implements Meaning {}

    record PartOf(Piece piece, Meaning whole) implements Meaning {}

    record Between(Meaning first, Meaning last) implements Meaning {}

    /// Years before the common era, numbers that only look like dates: read so that no piece of them is taken for one.
    record NoDate() implements Meaning {}

    static Optional<Meaning> dated(Optional<Days> days) {
        return days.map(Dated::new);
    }

    /// @return something yearly in the year that was named, or in one still to be found
    static Optional<Meaning> yearly(Recurrence each, Optional<Integer> year) {
        return Optional.of(
                year.map(said -> inYear(each, said)).orElseGet(() -> new Yearly(each, Aim.BY_TENSE, Optional.empty())));
    }

    private static Meaning inYear(Recurrence each, int year) {
        return each.in(year).<Meaning>map(Dated::new).orElseGet(NoDate::new);
    }

    /// A part of what comes once a year does so too.
    static Meaning part(Piece piece, Meaning whole) {
        return whole instanceof Yearly(var each, var aim, var _)
                ? new Yearly(year -> each.in(year).flatMap(piece::of), aim, Optional.empty())
                : new PartOf(piece, whole);
    }

    /// @return the unit that lies where the aim says
    static Meaning counted(Aim aim, Unit unit) {
        return new Counted(aim.steps(), unit, aim.isAnchored() ? Anchor.TEXT : Anchor.REFERENCE);
    }
}
