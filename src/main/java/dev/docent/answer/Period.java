package dev.docent.answer;

import dev.docent.time.DateExpressions;
import dev.docent.time.DateInterval;
import dev.docent.time.DatedSpan;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The days among which a question looks for a day: "When did they meet in January?".
///
/// @param question the question without the words that say so
/// @param days the days meant
/// @param month the month meant, of whichever year, where the question names no year
record Period(String question, DateInterval days, Optional<Month> month) {

    private static final Pattern WHEN = Pattern.compile("^(and |so |but )?when\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY_WHEN = Pattern.compile("\\W*(and |so |but )?when\\W*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_DAYS =
            Pattern.compile("\\s*\\b(in|during|within|on)(\\s+the)?\\s*$", Pattern.CASE_INSENSITIVE);

    /// "In the 2024 survey" and "the war of 1812" name something with its year.
    private static final Pattern AFTER_DAYS =
            Pattern.compile("^(\\W*$|,|\\s+(in|at|on|with|to|for|from|by|between)\\b)", Pattern.CASE_INSENSITIVE);

    private static final double LEAST_CERTAINTY = 0.7;
    private static final Pattern ONE_WORD = Pattern.compile("\\p{L}{3,9}\\.?");

    /// @return empty if the question does not ask for a day, or not within days that it names
    static Optional<Period> in(String question, DateExpressions expressions, LocalDate today) {
        if (!WHEN.matcher(question.strip()).find()) {
            return Optional.empty();
        }
        List<DatedSpan> named = expressions.find(question, Optional.of(today));
        return named.size() == 1
                        && !named.getFirst().isOneDay()
                        && named.getFirst().certainty() >= LEAST_CERTAINTY
                ? of(question, named.getFirst())
                : Optional.empty();
    }

    private static Optional<Period> of(String question, DatedSpan named) {
        Optional<String> rest = without(question, named);
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        boolean isMonth =
                ONE_WORD.matcher(question.substring(named.start(), named.end())).matches()
                        && named.from().getMonth() == named.to().getMonth();
        Optional<Month> month = isMonth ? Optional.of(named.from().getMonth()) : Optional.empty();
        return Optional.of(new Period(rest.get(), named.interval(), month));
    }

    /// @return whether the question surely asks for something within the named days, and does not call something by
    /// them
    static boolean isWithin(String question, DatedSpan named) {
        return named.certainty() >= LEAST_CERTAINTY && without(question, named).isPresent();
    }

    /// @return the question without the words for the days; empty if it does not ask for something within them
    static Optional<String> without(String question, DatedSpan named) {
        Matcher preposition = BEFORE_DAYS.matcher(question.substring(0, named.start()));
        if (!preposition.find()) {
            return Optional.empty();
        }
        String before = question.substring(0, preposition.start());
        String after = question.substring(named.end());
        return Optional.of((before + after).strip()).filter(_ -> standsApart(before, after));
    }

    private static boolean standsApart(String before, String after) {
        return AFTER_DAYS.matcher(after).find() || ONLY_WHEN.matcher(before).matches();
    }

    /// @return whether all of these days lie in the period
    boolean holds(DatedSpan day) {
        return month.map(it -> day.from().getMonth() == it
                        && day.to().isBefore(day.from().plusMonths(1))
                        && day.to().getMonth() == it)
                .orElseGet(() -> days.contains(day.interval()));
    }
}
