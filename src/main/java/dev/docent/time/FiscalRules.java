package dev.docent.time;

import static dev.docent.time.Slot.QUARTER;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/// Years and quarters of accounts. They are read as those of the calendar, and doubted: who keeps the accounts decides
/// when a year begins.
final class FiscalRules {

    private static final double CERTAINTY = 0.5;

    private FiscalRules() {}

    static Stream<Rule> all() {
        return Stream.of(
                        Rule.rules(
                                FiscalRules::year,
                                "the? fiscal|financial|fy year? YEAR",
                                "fy '|’? SHORT_YEAR",
                                "the? fiscal|financial|tax year YEAR"),
                        Rule.rules(
                                FiscalRules::years,
                                "the? fiscal|financial|fy|tax year? YEAR +DASH|/ +SHORT_YEAR",
                                "fy SHORT_YEAR +DASH|/ +SHORT_YEAR"),
                        Rule.rules(
                                FiscalRules::quarter,
                                "QUARTER ,? of? fiscal|financial|fy year? YEAR",
                                "QUARTER ,? of? fy SHORT_YEAR"))
                .flatMap(rules -> rules)
                .map(rule -> rule.doubted(CERTAINTY));
    }

    private static Optional<Meaning> year(Match match) {
        return Meaning.dated(match.findYear().map(Days::year));
    }

    private static Optional<Meaning> years(Match match) {
        return Meaning.dated(match.findYear().map(first -> Days.years(first, first + 1, Granularity.YEAR)));
    }

    private static Optional<Meaning> quarter(Match match) {
        int firstMonth = match.value(QUARTER) * 3 - 2;
        return Meaning.dated(
                match.findYear().map(year -> Days.months(YearMonth.of(year, firstMonth), 3, Granularity.QUARTER)));
    }
}
