package dev.docent.answer;

import dev.docent.answer.Draft.Point;
import dev.docent.answer.Occasions.Occasion;
import dev.docent.time.DatedSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes the points of an answer of what was found.
final class Points {

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
        String words = agreement.best().answer();
        Optional<String> days = dayMeant(agreement, words);
        return new Point(
                quotes,
                days.orElse(words),
                days.map(meant -> DateNotes.note(words, meant)).orElse(""));
    }

    /// @return one for each value; the last one says how many are left out
    List<Point> of(Sides sides) {
        List<Point> points =
                new ArrayList<>(sides.values().stream().map(this::point).toList());
        points.set(points.size() - 1, points.getLast().noted(sides.note()));
        return points;
    }

    /// A day, month or the like that was said in relative words is given as the one it means.
    private static Optional<String> dayMeant(Agreement agreement, String words) {
        return agreement.best().value().date().filter(DatedSpan::relative).flatMap(date -> DaysInWords.of(words, date));
    }

    static Point point(Occasion occasion) {
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
