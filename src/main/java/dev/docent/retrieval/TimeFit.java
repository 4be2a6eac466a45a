package dev.docent.retrieval;

import dev.docent.document.PublicationDate;
import dev.docent.index.Match;
import dev.docent.time.DateInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How well what a passage is about fits the days that a question asks for. The day its document was published says
/// less than the passage itself.
final class TimeFit {

    private static final double BY_PUBLICATION = 0.5;
    private static final double BY_AN_AGE = 0.25;
    private static final int AGE_IN_YEARS = 50;

    private TimeFit() {}

    /// @return from 0 to 1
    static double of(Match match, List<DateInterval> wanted) {
        double content = match.passage().dates().stream()
                .filter(days -> wanted.stream().anyMatch(days::overlaps))
                .mapToDouble(days -> isAnAge(days) ? BY_AN_AGE : 1)
                .max()
                .orElse(0);
        boolean published = published(match)
                .filter(day -> wanted.stream().anyMatch(DateInterval.day(day)::overlaps))
                .isPresent();
        return Math.max(content, published ? BY_PUBLICATION : 0);
    }

    /// @return whether the passage is known to be about some days
    static boolean isDated(Match match) {
        return !match.passage().dates().isEmpty() || published(match).isPresent();
    }

    /// @return the last day the passage speaks of that is over, or else the day its document was published
    static Optional<LocalDate> newest(Match match, LocalDate today) {
        LocalDate limit = published(match).filter(day -> day.isBefore(today)).orElse(today);
        return match.passage().dates().stream()
                .filter(days -> !isAnAge(days) && !days.to().isAfter(limit))
                .map(DateInterval::to)
                .max(LocalDate::compareTo)
                .or(() -> published(match));
    }

    static Optional<LocalDate> published(Match match) {
        return match.document().published().map(PublicationDate::date);
    }

    private static boolean isAnAge(DateInterval days) {
        return days.from().plusYears(AGE_IN_YEARS).isBefore(days.to());
    }
}
