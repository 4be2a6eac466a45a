package dev.docent.time;

import static dev.docent.time.Slot.COUNT;
import static dev.docent.time.Slot.UNIT;
import static dev.docent.time.Slot.UNITS;

import java.util.Optional;
import java.util.stream.Stream;

/// What is counted from the day of writing, or from the date before it in the text.
final class CountedRules {

    private CountedRules() {}

    static Stream<Rule> all() {
        return Stream.of(
                        days(),
                        today(),
                        partsOfDays(),
                        fromReference(),
                        halves(),
                        beforeLast(),
                        fromText(),
                        openEnded(),
                        stretches())
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> days() {
        return Stream.of(
                        day(-2, "the day before yesterday"),
                        day(-1, "yesterday morning|afternoon|evening|night?", "last night"),
                        day(0, "tonight", "earlier|later today", "this morning|afternoon|evening"),
                        day(1, "tomorrow morning|afternoon|evening|night?"),
                        day(2, "the day after tomorrow"))
                .flatMap(rules -> rules)
                .map(rule -> rule.under(Licence.PLAIN_WORDS));
    }

    private static Stream<Rule> today() {
        return day(0, "today").map(rule -> rule.under(Licence.TODAY));
    }

    /// "That evening" is of the day before it in the text.
    private static Stream<Rule> partsOfDays() {
        String partOfDay = "morning|afternoon|evening|night";
        return Stream.of(
                        Rule.rules(match -> inText(0), "that same? " + partOfDay, "the same " + partOfDay),
                        Rule.rules(match -> inText(1), "the next|following " + partOfDay),
                        Rule.rules(match -> inText(-1), "the previous|preceding " + partOfDay))
                .flatMap(rules -> rules);
    }

    private static Optional<Meaning> inText(int days) {
        return said(new Meaning.Counted(days, Unit.DAY, Anchor.TEXT));
    }

    /// "The week before last" counts two back from this one.
    private static Stream<Rule> beforeLast() {
        return Stream.of(
                        Rule.rules(match -> fromReference(-2, unit(match)), "the UNIT before last"),
                        Rule.rules(match -> fromReference(2, unit(match)), "the UNIT after next"),
                        Rule.rules(
                                match -> said(new Meaning.Exactly(-amount(match), unit(match))),
                                "COUNT UNITS ago today"),
                        Rule.rules(
                                match -> said(new Meaning.Exactly(amount(match), unit(match))),
                                "COUNT UNITS from today"))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> halves() {
        return Stream.of(
                        Rule.rules(match -> halves(match, -1, 1), "half a|an UNIT ago"),
                        Rule.rules(match -> halves(match, 1, 1), "half a|an UNIT from now"),
                        Rule.rules(
                                match -> halves(match, -1, 2 * amount(match) + 1),
                                "COUNT UNITS and a half ago",
                                "COUNT and a half UNITS ago"))
                .flatMap(rules -> rules);
    }

    private static Optional<Meaning> halves(Match match, int direction, int amount) {
        return unit(match)
                .half()
                .map(half -> new Meaning.Counted(direction * amount * half.amount(), half.unit(), Anchor.REFERENCE));
    }

    private static Stream<Rule> day(int amount, String... patterns) {
        return Rule.rules(match -> said(new Meaning.Counted(amount, Unit.DAY, Anchor.REFERENCE)), patterns);
    }

    private static Stream<Rule> fromReference() {
        return Stream.of(
                        Rule.rules(match -> fromReference(match, -1), "COUNT UNITS ago"),
                        Rule.rules(match -> fromReference(match, 1), "COUNT UNITS from now", "COUNT UNITS hence"),
                        Rule.rules(CountedRules::ahead, "in COUNT UNITS", "in COUNT UNITS '|’ s? time"))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> fromText() {
        return Stream.of(
                        Rule.rules(
                                match -> fromText(match, -1),
                                "COUNT UNITS earlier|previously",
                                "COUNT UNITS before that|then"),
                        Rule.rules(
                                match -> fromText(match, 1),
                                "COUNT UNITS later|afterwards|thereafter",
                                "COUNT UNITS after that"))
                .flatMap(rules -> rules);
    }

    /// "The day before" looks back to a date, "the day before the vote" to an event.
    private static Stream<Rule> openEnded() {
        return Stream.of(
                        Rule.rules(match -> fromText(match, -1), "COUNT UNITS before", "the UNIT before"),
                        Rule.rules(match -> fromText(match, 1), "COUNT UNITS after", "the UNIT after"))
                .flatMap(rules -> rules)
                .map(rule -> rule.under(Licence.CLAUSE_END));
    }

    private static Stream<Rule> stretches() {
        return Stream.of(
                        Rule.rules(match -> stretch(match, -1), "the? last|past COUNT UNITS", "the last|past UNIT"),
                        Rule.rules(match -> stretch(match, 1), "the? next|coming COUNT UNITS"))
                .flatMap(rules -> rules)
                .map(rule -> rule.doubted(0.8).under(Licence.WHOLE));
    }

    private static Optional<Meaning> fromReference(Match match, int direction) {
        return said(counted(match, direction, Anchor.REFERENCE));
    }

    /// "A decade ago" means ten years ago, not the decade before this one.
    private static Meaning counted(Match match, int direction, Anchor anchor) {
        int amount = direction * amount(match);
        boolean inDecades = unit(match) == Unit.DECADE && match.findValue(COUNT).isPresent();
        return inDecades
                ? new Meaning.Counted(10 * amount, Unit.YEAR, anchor)
                : new Meaning.Counted(amount, unit(match), anchor);
    }

    private static Optional<Meaning> fromReference(int amount, Unit unit) {
        return said(new Meaning.Counted(amount, unit, Anchor.REFERENCE));
    }

    private static Optional<Meaning> ahead(Match match) {
        return said(new Meaning.Ahead(amount(match), unit(match)));
    }

    /// Looking back can start from the day of writing ("up from a year earlier"), looking on can't.
    private static Optional<Meaning> fromText(Match match, int direction) {
        Anchor anchor = direction < 0 ? Anchor.TEXT_OR_REFERENCE : Anchor.TEXT;
        return said(counted(match, direction, anchor));
    }

    private static Optional<Meaning> stretch(Match match, int direction) {
        return said(new Meaning.Stretch(direction * amount(match), unit(match)));
    }

    private static int amount(Match match) {
        return match.findValue(COUNT).orElse(1);
    }

    private static Unit unit(Match match) {
        return Unit.named(match.find(UNITS).orElseGet(() -> match.get(UNIT)).word());
    }

    private static Optional<Meaning> said(Meaning meaning) {
        return Optional.of(meaning);
    }
}
