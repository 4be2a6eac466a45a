package dev.docent.time;

import static dev.docent.time.Slot.DAY;
import static dev.docent.time.Slot.MONTH;
import static dev.docent.time.Slot.NUMBER;
import static dev.docent.time.Slot.YEAR;

import java.util.Optional;
import java.util.stream.Stream;

/// Days of a month, in words and in figures.
final class DayRules {

    private DayRules() {}

    static Stream<Rule> all() {
        return Stream.of(inWords(), spans(), pairs(), inFigures()).flatMap(rules -> rules);
    }

    private static Stream<Rule> inWords() {
        return Stream.of(
                        Rule.rules(
                                DayRules::day,
                                "the? DAY day? of? MONTH ,? YEAR",
                                "the? DAY of? MONTH",
                                "MONTH the? DAY ,? YEAR",
                                "MONTH the? DAY",
                                "DAY of? MONTH '|’|‘ +SHORT_YEAR",
                                "MONTH DAY ,? '|’|‘ +SHORT_YEAR",
                                "DAY +- +MONTH +- +YEAR"),
                        Rule.rules(DayRules::dayOfMonth, "the ORDINAL").map(rule -> rule.under(Licence.DAY_OF_MONTH)),
                        Rule.rules(DayRules::lastDay, "the? last|final day of MONTH ,? YEAR?"))
                .flatMap(rules -> rules);
    }

    private static Stream<Rule> spans() {
        return Rule.rules(
                DayRules::span,
                "from? the? DAY to|until|till|through|DASH the? DAY of? MONTH ,? YEAR",
                "from? the? DAY to|until|till|through|DASH the? DAY of? MONTH",
                "between the? DAY and the? DAY of? MONTH ,? YEAR?",
                "from? MONTH DAY to|until|till|through|DASH DAY ,? YEAR",
                "from? MONTH DAY to|until|till|through|DASH DAY",
                "between MONTH DAY and DAY ,? YEAR?");
    }

    /// Two days that follow each other: "5 and 6 May".
    private static Stream<Rule> pairs() {
        return Rule.rules(
                match -> span(match)
                        .filter(_ ->
                                match.get(DAY, 1).value() == match.get(DAY, 0).value() + 1),
                "the? DAY and|& the? DAY of? MONTH ,? YEAR",
                "the? DAY and|& the? DAY of? MONTH",
                "MONTH DAY and|& DAY ,? YEAR",
                "MONTH DAY and|& DAY");
    }

    private static Stream<Rule> inFigures() {
        Stream<Rule> yearFirst = Rule.rules(
                DayRules::yearFirst,
                "YEAR +- +NUMBER +- +NUMBER",
                "YEAR +/ +NUMBER +/ +NUMBER",
                "YEAR +. +NUMBER +. +NUMBER");
        Stream<Rule> dotted = Rule.rules(match -> figures(match, 0, 1), "NUMBER +. +NUMBER +. +YEAR")
                .map(rule -> rule.doubted(0.9));
        return Stream.of(yearFirst, dotted, slashed()).flatMap(rules -> rules);
    }

    private static Stream<Rule> slashed() {
        String[] patterns = {"NUMBER +/ +NUMBER +/ +YEAR", "NUMBER +- +NUMBER +- +YEAR"};
        return Stream.of(
                        Rule.rules(match -> figures(match, 0, 1).filter(day -> isPlain(match)), patterns),
                        Rule.rules(match -> figures(match, 1, 0).filter(day -> isPlain(match)), patterns),
                        Rule.rules(match -> figures(match, 0, 1).filter(day -> !isPlain(match)), patterns)
                                .map(rule -> rule.doubted(FigureOrder.UNTOLD)))
                .flatMap(rules -> rules);
    }

    /// Only a number above twelve says which of the two is the day.
    private static boolean isPlain(Match match) {
        int first = match.get(NUMBER, 0).value();
        int second = match.get(NUMBER, 1).value();
        return first > 12 || second > 12 || first == second;
    }

    private static Optional<Meaning> figures(Match match, int day, int month) {
        return Meaning.dated(Days.day(
                match.value(YEAR),
                match.get(NUMBER, month).value(),
                match.get(NUMBER, day).value()));
    }

    private static Optional<Meaning> yearFirst(Match match) {
        return figures(match, 1, 0);
    }

    private static Optional<Meaning> day(Match match) {
        int month = match.value(MONTH);
        int day = match.value(DAY);
        return isDayOf(month, day)
                ? Meaning.yearly(year -> Days.day(year, month, day), match.findYear())
                : Optional.of(new Meaning.NoDate());
    }

    /// "On the 20th" names a day, "on the second" hardly does.
    private static Optional<Meaning> dayOfMonth(Match match) {
        Token day = match.get(Slot.ORDINAL);
        return Character.isDigit(day.word().charAt(0)) && day.value() >= 1 && day.value() <= 31
                ? Optional.of(new Meaning.DayOfMonth(day.value()))
                : Optional.empty();
    }

    private static Optional<Meaning> lastDay(Match match) {
        int month = match.value(MONTH);
        return Meaning.yearly(
                year -> Optional.of(Days.day(Days.month(year, month).to())), match.findValue(YEAR));
    }

    private static Optional<Meaning> span(Match match) {
        int month = match.value(MONTH);
        int first = match.get(DAY, 0).value();
        int last = match.get(DAY, 1).value();
        return first < last && isDayOf(month, last)
                ? Meaning.yearly(year -> span(year, month, first, last), match.findValue(YEAR))
                : Optional.empty();
    }

    private static Optional<Days> span(int year, int month, int first, int last) {
        return Days.day(year, month, first)
                .flatMap(from -> Days.day(year, month, last).flatMap(from::through));
    }

    private static boolean isDayOf(int month, int day) {
        int leapYear = 2000;
        return Days.day(leapYear, month, day).isPresent();
    }
}
