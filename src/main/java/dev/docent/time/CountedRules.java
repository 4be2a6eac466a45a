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
        return Stream.of(days(), fromReference(), fromText(), openEnded(), stretches())
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> days() {
        return Stream.of(
                        day(-2, "the day before yesterday"),
                        day(-1, "yesterday morning|afternoon|evening|night?", "last night"),
                        // The word may stand for these days.
                        day(0, "today").map(rule -> rule.doubted(0.7)),
                        day(0, "tonight", "earlier|later today", "this morning|afternoon|evening"),
                        day(1, "tomorrow morning|afternoon|evening|night?"),
                        day(2, "the day after tomorrow"))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> day(int amount, String... patterns) {
        return Rule.rules(match -> said(new Meaning.Counted(amount, Unit.DAY, Anchor.REFERENCE)), patterns);
    }

    private static Stream<Rule> fromReference() {
        return Stream.of(
                        Rule.rules(match -> fromReference(match, -1), "COUNT UNITS ago"),
                        Rule.rules(match -> fromReference(match, 1), "COUNT UNITS from now|today", "COUNT UNITS hence"),
                        Rule.rules(CountedRules::ahead, "in COUNT UNITS", "in COUNT UNITS '|’ s? time"))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> fromText() {
        return Stream.of(
                        Rule.rules(match -> fromText(match, -1), "COUNT UNITS earlier|previously"),
                        Rule.rules(match -> fromText(match, 1), "COUNT UNITS later|afterwards|thereafter"))
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
        return said(new Meaning.Counted(direction * amount(match), unit(match), Anchor.REFERENCE));
    }

    private static Optional<Meaning> ahead(Match match) {
        return said(new Meaning.Ahead(amount(match), unit(match)));
    }

    /// Looking back can start from the day of writing ("up from a year earlier"), looking on can't.
    private static Optional<Meaning> fromText(Match match, int direction) {
        Anchor anchor = direction < 0 ? Anchor.TEXT_OR_REFERENCE : Anchor.TEXT;
        return said(new Meaning.Counted(direction * amount(match), unit(match), anchor));
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
