package dev.docent.answer;

import dev.docent.document.PublicationDate;
import dev.docent.time.DatedSpan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Tells whether a day is news where it is given. Reports that each name a day of their own are about different
/// events.
final class News {

    /// A report of these days is about what has just happened or is about to.
    private static final int DAYS = 14;

    private News() {}

    static boolean is(Agreement value) {
        Optional<LocalDate> day =
                value.best().value().date().filter(DatedSpan::isOneDay).map(DatedSpan::from);
        return day.isPresent()
                && value.best()
                        .passage()
                        .match()
                        .document()
                        .published()
                        .map(PublicationDate::date)
                        .filter(published -> Math.abs(ChronoUnit.DAYS.between(day.get(), published)) <= DAYS)
                        .isPresent();
    }
}
