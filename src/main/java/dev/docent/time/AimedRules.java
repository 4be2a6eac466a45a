package dev.docent.time;

import static dev.docent.time.Slot.AIM;
import static dev.docent.time.Slot.MONTH_NAME;
import static dev.docent.time.Slot.SEASON;
import static dev.docent.time.Slot.UNIT;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/// Weekdays, months and whole units, told apart by a word: "last Sunday", "next March", "the following year".
final class AimedRules {

    private static final String PART_OF_DAY = " morning|afternoon|evening|night?";

    private AimedRules() {}

    static Stream<Rule> all() {
        return Stream.of(weekdays(), months(), units()).flatMap(rules -> rules);
    }

    /// "The month" in "the end of the month": the one that the text speaks of, or that of writing.
    static Stream<Rule> definiteUnits() {
        return Rule.rules(AimedRules::definite, "the UNIT").map(rule -> rule.doubted(0.8));
    }

    private static Optional<Meaning> definite(Match match) {
        Unit unit = Unit.named(match.get(UNIT).word());
        return Optional.of(new Meaning.Counted(0, unit, Anchor.TEXT_OR_REFERENCE))
                .filter(_ -> unit != Unit.DAY)
                .map(Meaning.class::cast);
    }

    private static Stream<Rule> weekdays() {
        return Stream.of(
                        Rule.rules(match -> weekday(match, Aim.BY_TENSE), "on? WEEKDAY_NAME" + PART_OF_DAY)
                                .map(rule -> rule.under(Licence.WEEKDAY)),
                        Rule.rules(
                                match -> weekday(match, aim(match)),
                                "on? the|this|that? AIM WEEKDAY_NAME" + PART_OF_DAY),
                        Rule.rules(_ -> Optional.of(new Meaning.Weekend()), "over|during|at the weekend"),
                        Rule.rules(AimedRules::weekdayBeforeLast, "on? the WEEKDAY_NAME before last"),
                        Rule.rules(AimedRules::weekdayOfWeek, "on? WEEKDAY_NAME ,? of? AIM week"))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> months() {
        return Stream.of(
                        Rule.rules(AimedRules::month, "the|this|that? AIM MONTH_NAME"),
                        Rule.rules(AimedRules::season, "the|this|that? AIM SEASON"),
                        Rule.rules(AimedRules::quarterOfYear, "the|that? AIM year '|’ s ORDINAL -? quarter"))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> units() {
        return Stream.of(
                        Rule.rules(AimedRules::onward, "the next UNIT"),
                        Rule.rules(AimedRules::unit, "the|that? AIM UNIT"),
                        Rule.rules(match -> remainder(match, true), "earlier this UNIT"),
                        Rule.rules(match -> remainder(match, false), "later this UNIT"),
                        Rule.rules(AimedRules::unit, "earlier|later that? AIM UNIT"))
                .flatMap(rules -> rules)
                .map(rule -> rule.under(Licence.WHOLE));
    }

    private static Optional<Meaning> weekday(Match match, Aim aim) {
        return Optional.of(new Meaning.Weekday(dayOfWeek(match), aim));
    }

    private static Optional<Meaning> weekdayOfWeek(Match match) {
        return Optional.of(new Meaning.WithinWeek(dayOfWeek(match), Meaning.counted(aim(match), Unit.WEEK)));
    }

    private static Optional<Meaning> weekdayBeforeLast(Match match) {
        return Optional.of(
                new Meaning.WithinWeek(dayOfWeek(match), new Meaning.Counted(-2, Unit.WEEK, Anchor.REFERENCE)));
    }

    private static Optional<Meaning> month(Match match) {
        int month = match.value(MONTH_NAME);
        return yearly(year -> Optional.of(Days.month(year, month)), match);
    }

    private static Optional<Meaning> season(Match match) {
        int first = match.value(SEASON);
        return yearly(year -> Optional.of(Days.months(YearMonth.of(year, first), 3, Granularity.SEASON)), match);
    }

    private static Optional<Meaning> quarterOfYear(Match match) {
        int quarter = match.value(Slot.ORDINAL);
        Meaning.Recurrence each = year -> quarter > 4
                ? Optional.empty()
                : Optional.of(Days.months(YearMonth.of(year, quarter * 3 - 2), 3, Granularity.QUARTER));
        return Optional.of(new Meaning.WithinYear(
                new Meaning.Yearly(each, Aim.BY_TENSE, Optional.empty()), Meaning.counted(aim(match), Unit.YEAR)));
    }

    private static Optional<Meaning> yearly(Meaning.Recurrence each, Match match) {
        return Optional.of(new Meaning.Yearly(each, aim(match), Optional.empty()));
    }

    /// "This day" and "last day" name no date, unlike "the next day" and "that day".
    private static Optional<Meaning> unit(Match match) {
        Unit unit = Unit.named(match.get(UNIT).word());
        Aim aim = aim(match);
        if (unit != Unit.DAY || aim.isAnchored()) {
            return Optional.of(Meaning.counted(aim, unit));
        }
        return aim == Aim.NEXT ? Optional.of(Meaning.counted(Aim.FOLLOWING, unit)) : Optional.empty();
    }

    private static Optional<Meaning> onward(Match match) {
        Unit unit = Unit.named(match.get(UNIT).word());
        Anchor anchor = unit == Unit.DAY ? Anchor.TEXT : Anchor.TEXT_OR_REFERENCE;
        return Optional.of(new Meaning.Counted(1, unit, anchor));
    }

    private static Optional<Meaning> remainder(Match match, boolean passed) {
        return Optional.of(new Meaning.Remainder(Unit.named(match.get(UNIT).word()), passed));
    }

    private static Aim aim(Match match) {
        return Aim.named(match.get(AIM).word());
    }

    private static DayOfWeek dayOfWeek(Match match) {
        return DayOfWeek.of(match.value(Slot.WEEKDAY_NAME));
    }
}
