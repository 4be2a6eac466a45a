package dev.docent.answer;

import dev.docent.answer.Draft.Point;
import dev.docent.answer.Occasions.Occasion;
import dev.docent.time.DatedSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The days that answer, each once and in their order. What comes in first is told first if there are too many.
final class Timeline {

    private static final int MOST = 4;

    private record Entry(LocalDate day, Point point) {}

    private final Points points;
    private final List<Entry> entries = new ArrayList<>();
    private final List<DatedSpan> days = new ArrayList<>();

    Timeline(Points points) {
        this.points = points;
    }

    /// @param agreement one that gives days
    void add(Agreement agreement) {
        agreement.best().value().date().ifPresent(day -> {
            if (isNew(day)) {
                add(day, points.point(agreement));
            }
        });
    }

    void add(Occasion occasion) {
        if (isNew(occasion.day())) {
            add(occasion.day(), Points.point(occasion));
        }
    }

    private boolean isNew(DatedSpan day) {
        return days.stream().noneMatch(day::overlaps);
    }

    private void add(DatedSpan day, Point point) {
        days.add(day);
        if (entries.size() < MOST) {
            entries.add(new Entry(day.from(), point));
        }
    }

    /// @return the points in the order of their days; the last one says how many days are left out
    List<Point> points() {
        List<Point> told = new ArrayList<>(entries.stream()
                .sorted(Comparator.comparing(Entry::day))
                .map(Entry::point)
                .toList());
        int left = days.size() - entries.size();
        if (left > 0) {
            String more = left == 1 ? "one more day." : left + " more days.";
            told.set(told.size() - 1, told.getLast().noted("The documents name " + more));
        }
        return told;
    }
}
