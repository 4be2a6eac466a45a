package dev.docent.answer;

import dev.docent.answer.Draft.Found;
import dev.docent.answer.Draft.Point;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says which side of a contradiction is the newest.
final class NewerSide {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private NewerSide() {}

    /// @return a sentence; empty if there is no contradiction, if the day of a side is not known, or if none is later
    ///     than all others
    static Optional<String> of(Found found) {
        return found.conflicting() ? of(found.points()) : Optional.empty();
    }

    private static Optional<String> of(List<Point> sides) {
        List<Optional<LocalDate>> days =
                sides.stream().map(NewerSide::published).toList();
        if (days.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<LocalDate> known = days.stream().flatMap(Optional::stream).toList();
        LocalDate latest = known.stream().max(Comparator.naturalOrder()).orElseThrow();
        if (known.stream().filter(latest::equals).count() > 1) {
            return Optional.empty();
        }
        String which = sides.size() == 2 ? "newer" : "newest";
        return Optional.of("The %s source says “%s” (%s)."
                .formatted(which, sides.get(known.indexOf(latest)).shortAnswer(), DAY.format(latest)));
    }

    private static Optional<LocalDate> published(Point side) {
        return side.quotes().stream()
                .flatMap(quote -> quote.passage().match().document().published().stream())
                .map(published -> published.date())
                .max(Comparator.naturalOrder());
    }
}
