package dev.docent.time;

import static dev.docent.time.Slot.DECADE;
import static dev.docent.time.Slot.MONTH;
import static dev.docent.time.Slot.NUMBER;
import static dev.docent.time.Slot.ORDINAL;
import static dev.docent.time.Slot.QUARTER;
import static dev.docent.time.Slot.SEASON;
import static dev.docent.time.Slot.SHORT_YEAR;
import static dev.docent.time.Slot.YEAR;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/// Months and whatever is longer.
final class PeriodRules {

    private static final int SEASON_MONTHS = 3;

    private PeriodRules() {}

    static Stream<Rule> all() {
        return Stream.of(months(), seasons(), partsOfTheYear(), FiscalRules.all(), Holidays.all(), years(), centuries())
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> months() {
        return Stream.of(
                        Rule.rules(PeriodRules::month, "MONTH ,? of? YEAR", "the month of MONTH ,? of? YEAR?"),
                        Rule.rules(PeriodRules::month, "MONTH_NAME").map(rule -> rule.under(Licence.MONTH)),
                        Rule.rules(PeriodRules::monthsThrough, "from? MONTH to|until|through|DASH MONTH ,? YEAR"),
                        Rule.rules(PeriodRules::month, "MONTH '|’|‘ +SHORT_YEAR")
                                .map(rule -> rule.doubted(0.8)),
                        Rule.rules(PeriodRules::monthInFigures, "YEAR +- +NUMBER")
                                .map(rule -> rule.doubted(0.7)))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> seasons() {
        return Stream.of(
                        Rule.rules(
                                        PeriodRules::season,
                                        "the? SEASON ,? of? YEAR",
                                        "the? SEASON of? YEAR +DASH|/ +SHORT_YEAR")
                                .map(rule -> rule.doubted(0.8)),
                        Rule.rules(PeriodRules::season, "the? SEASON")
                                .map(rule -> rule.doubted(0.6).under(Licence.SEASON)))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> partsOfTheYear() {
        return Stream.of(
                        Rule.rules(
                                match -> quarter(match, QUARTER),
                                "QUARTER ,? of? YEAR",
                                "QUARTER",
                                "QUARTER '|’|‘ +SHORT_YEAR"),
                        Rule.rules(IsoWeeks::week, "YEAR +- +ISO_WEEK"),
                        Rule.rules(IsoWeeks::day, "YEAR +- +ISO_WEEK +- +NUMBER"),
                        Rule.rules(
                                        match -> quarter(match, ORDINAL),
                                        "the? ORDINAL -? quarter ,? of? YEAR",
                                        "the? ORDINAL -? quarter")
                                .map(rule -> rule.under(Licence.WHOLE)))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> years() {
        return Stream.of(
                        Rule.rules(PeriodRules::year, "YEAR").map(rule -> rule.under(Licence.YEAR)),
                        Rule.rules(PeriodRules::year, "the year YEAR"),
                        Rule.rules(PeriodRules::shortRange, "YEAR +DASH|/ +SHORT_YEAR")
                                .map(rule -> rule.doubted(0.9).under(Licence.YEARS)),
                        Rule.rules(PeriodRules::twoYears, "YEAR +/ +YEAR").map(rule -> rule.doubted(0.9)),
                        Rule.rules(PeriodRules::decade, "the? '|’|‘? DECADE"),
                        Rule.rules(PeriodRules::decadeOfYear, "the YEAR +'|’ +s"),
                        Rule.rules(match -> Era.year(match, NUMBER), "NUMBER ERA", "ERA NUMBER"),
                        Rule.rules(match -> Era.years(match), "NUMBER DASH NUMBER ERA"))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> centuries() {
        return Stream.of(
                        Rule.rules(match -> Era.century(match, 0, 0), "the? ORDINAL -? century ERA?"),
                        Rule.rules(
                                match -> Era.century(match, 0, 1),
                                "the? ORDINAL DASH|and|to the? ORDINAL -? century|centuries ERA?"))
                .flatMap(rules -> rules)
                .map(rule -> rule.under(Licence.UNNAMED));
    }

    private static Optional<Meaning> month(Match match) {
        int month =
                match.find(MONTH).orElseGet(() -> match.get(Slot.MONTH_NAME)).value();
        return Meaning.yearly(year -> Optional.of(Days.month(year, month)), match.findYear());
    }

    /// "November to February 2025" begins in the year before.
    private static Optional<Meaning> monthsThrough(Match match) {
        int last = match.value(YEAR);
        int first = match.get(MONTH, 0).value() > match.get(MONTH, 1).value() ? last - 1 : last;
        return Meaning.dated(Days.month(first, match.get(MONTH, 0).value())
                .through(Days.month(last, match.get(MONTH, 1).value())));
    }

    /// "2026-01" is a month; "1908-12" reads as years, and [#shortRange] has it.
    private static Optional<Meaning> monthInFigures(Match match) {
        int month = match.value(NUMBER);
        boolean isMonth = match.get(NUMBER).length() == 2 && month >= 1 && month <= 12;
        return isMonth && month <= match.value(YEAR) % 100
                ? Meaning.dated(Optional.of(Days.month(match.value(YEAR), month)))
                : Optional.empty();
    }

    private static Optional<Meaning> season(Match match) {
        int first = match.value(SEASON);
        return Meaning.yearly(
                year -> Optional.of(Days.months(YearMonth.of(year, first), SEASON_MONTHS, Granularity.SEASON)),
                match.findValue(YEAR));
    }

    private static Optional<Meaning> quarter(Match match, Slot slot) {
        int quarter = match.value(slot);
        return quarter < 1 || quarter > 4
                ? Optional.empty()
                : Meaning.yearly(
                        year -> Optional.of(Days.months(YearMonth.of(year, quarter * 3 - 2), 3, Granularity.QUARTER)),
                        match.findYear());
    }

    private static Optional<Meaning> year(Match match) {
        return Meaning.dated(Optional.of(Days.year(match.value(YEAR))));
    }

    private static Optional<Meaning> shortRange(Match match) {
        int first = match.value(YEAR);
        int last = first - first % 100 + match.value(SHORT_YEAR);
        return Meaning.dated(last > first ? Optional.of(Days.years(first, last, Granularity.YEAR)) : Optional.empty());
    }

    private static Optional<Meaning> twoYears(Match match) {
        int first = match.get(YEAR, 0).value();
        int last = match.get(YEAR, 1).value();
        return last == first + 1
                ? Meaning.dated(Optional.of(Days.years(first, last, Granularity.YEAR)))
                : Optional.empty();
    }

    private static Optional<Meaning> decade(Match match) {
        int said = match.value(DECADE);
        int first = said < 100 ? (said < 20 ? 2000 : 1900) + said : said;
        boolean isCentury = first % 100 == 0 && first < 1900;
        return Meaning.dated(
                first % 10 != 0 || first < 1000 || first > 2100
                        ? Optional.empty()
                        : Optional.of(
                                isCentury
                                        ? Days.years(first, first + 99, Granularity.CENTURY)
                                        : Days.years(first, first + 9, Granularity.DECADE)));
    }

    private static Optional<Meaning> decadeOfYear(Match match) {
        int first = match.value(YEAR);
        return Meaning.dated(
                first % 10 == 0 ? Optional.of(Days.years(first, first + 9, Granularity.DECADE)) : Optional.empty());
    }
}
