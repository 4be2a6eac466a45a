package dev.docent.ingestion;

import java.util.ArrayDeque;
import java.util.Deque;

/// How fast work goes. Only the later half of the time counts: the first seconds are slow, while models load
/// and the machine warms up. Not safe for use by many threads.
final class Speed {

    /// The first one is the last that lies in the earlier half; the others follow.
    private final Deque<Point> points = new ArrayDeque<>();

    private record Point(double seconds, double done) {}

    Speed() {
        points.add(new Point(0, 0));
    }

    /// @param seconds since the beginning; never less than the time before
    void reached(double seconds, double done) {
        points.add(new Point(seconds, done));
    }

    /// @return how much is done a second; 0 as long as that cannot be told
    double at(double seconds, double done) {
        Point from = points.removeFirst();
        while (!points.isEmpty() && points.getFirst().seconds() <= seconds / 2) {
            from = points.removeFirst();
        }
        points.addFirst(from);
        double took = seconds - from.seconds();
        return took > 0 ? Math.max(0, done - from.done()) / took : 0;
    }
}
