package dev.docent.time;

import java.time.DayOfWeek;
import java.util.Optional;

/// Tokens that speak of a time, and what they say of it.
///
/// @param start the first token
/// @param end the token after the last
record Phrase(Meaning meaning, int start, int end, Licence licence, double certainty) {

    private static final double CERTAINTY_ON_ANOTHER_WEEKDAY = 0.7;

    /// The words put together need nothing around them, unlike those they are made of.
    Phrase within(Meaning larger, int firstToken, int endToken) {
        return new Phrase(larger, firstToken, endToken, Licence.FREE, certainty);
    }

    /// @param firstToken where the span begins, at a "from" perhaps
    Phrase spanTo(Phrase last, int firstToken) {
        boolean bothYears = licence == Licence.YEAR && last.licence == Licence.YEAR;
        return new Phrase(
                new Meaning.Between(meaning, last.meaning),
                firstToken,
                last.end,
                bothYears ? Licence.YEARS : Licence.FREE,
                Math.min(certainty, last.certainty));
    }

    /// The same day, named with the day of the week.
    Phrase on(DayOfWeek weekday, int firstToken) {
        return switch (meaning) {
            case Meaning.Yearly(var each, var aim, var _) ->
                within(new Meaning.Yearly(each, aim, Optional.of(weekday)), firstToken, end);
            case Meaning.Dated(var days)
            when days.from().getDayOfWeek() != weekday ->
                within(meaning, firstToken, end).doubted(CERTAINTY_ON_ANOTHER_WEEKDAY);
            default -> within(meaning, firstToken, end);
        };
    }

    Phrase doubted(double factor) {
        return new Phrase(meaning, start, end, licence, certainty * factor);
    }
}
