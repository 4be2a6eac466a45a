package dev.docent.answer;

import dev.docent.answer.Draft.Point;
import dev.docent.answer.Occasions.Occasion;
import dev.docent.time.DatedSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes the points of an answer of what was found.
final class Points {

    private static final int MOST_OCCASIONS = 4;

    private final Quotations quotations;
    private final int citations;

    /// @param citations how many documents are cited for one point at the most
    Points(Quotations quotations, int citations) {
        this.quotations = quotations;
        this.citations = citations;
    }

    Point point(Agreement agreement) {
        List<Quotation> quotes = agreement.witnesses().stream()
                .limit(citations)
                .map(it -> it.equals(agreement.best()) ? quotations.around(it) : quotations.witness(it))
                .toList();
        String words = PlainText.of(agreement.best().words());
        Optional<String> days = dayMeant(agreement, words);
        return new Point(
                quotes,
                days.orElse(words),
                days.map(meant -> DateNotes.note(words, meant)).orElse(""));
    }

    /// A day, month or the like that was said in relative words is given as the one it means.
    private static Optional<String> dayMeant(Agreement agreement, String words) {
        return agreement.best().value().date().filter(DatedSpan::relative).flatMap(date -> DaysInWords.of(words, date));
    }

    /// Adds the days of further occasions, each once.
    ///
    /// @param told the days that are told already
    static void addOccasions(List<Point> points, List<DatedSpan> told, List<Occasion> occasions) {
        for (Occasion occasion : occasions) {
            boolean isNew = told.stream().noneMatch(occasion.day()::overlaps);
            if (isNew && points.size() < MOST_OCCASIONS) {
                told.add(occasion.day());
                points.add(point(occasion));
            }
        }
    }

    private static Point point(Occasion occasion) {
        String day = DaysInWords.day(occasion.day().from());
        String words = PlainText.of(occasion.words());
        String note = occasion.day().relative() ? DateNotes.note(words, day) : "";
        return new Point(List.of(occasion.quotation()), occasion.day().relative() ? day : words, note);
    }

    /// @return the days that the points give, each once
    static String days(List<Point> points) {
        return points.stream().map(Point::shortAnswer).distinct().collect(Collectors.joining("; "));
    }
}
