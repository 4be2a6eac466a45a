package dev.docent.terminal;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Shows how far something has come. Somebody who watches sees one line that changes; elsewhere a line is written for
/// each tenth that is done.
final class ProgressBar {

    private static final int WIDTH = 24;

    private static final int STEPS = 10;

    private final Screen screen;
    private final String things;
    private int lastStep;
    private int lastLength;

    /// @param things what is counted, as a plural
    ProgressBar(Screen screen, String things) {
        this.screen = screen;
        this.things = things;
    }

    /// Shows the state, with an estimate of the time left that goes by the time taken so far.
    void show(int done, int total, Duration taken) {
        Optional<Duration> left = done == 0
                ? Optional.empty()
                : Optional.of(taken.multipliedBy(total - done).dividedBy(done));
        show(done, total, taken, left);
    }

    void show(int done, int total, Duration taken, Optional<Duration> left) {
        if (total == 0) {
            return;
        }
        String text = text(done, total, taken, left);
        if (screen.interactive()) {
            draw(bar(done, total) + " " + text);
        } else {
            write(done * STEPS / total, text);
        }
    }

    /// Ends the line that was drawn over.
    void end() {
        if (lastLength > 0) {
            screen.remarks().println();
        }
    }

    private void draw(String line) {
        String blank = " ".repeat(Math.max(0, lastLength - line.length()));
        screen.remarks().print("\r" + line + blank);
        screen.remarks().flush();
        lastLength = line.length();
    }

    private void write(int step, String line) {
        if (step > lastStep) {
            screen.remarks().println(line);
            lastStep = step;
        }
    }

    private static String bar(int done, int total) {
        int filled = (int) ((long) WIDTH * done / total);
        return "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "]";
    }

    private String text(int done, int total, Duration taken, Optional<Duration> left) {
        String counts = done + " of " + total + " " + things + ", " + (total - done) + " left";
        String rate =
                taken.isZero() ? "" : String.format(Locale.ROOT, ", %.1f a second", done / (taken.toMillis() / 1000.0));
        return counts
                + rate
                + left.map(time -> ", " + readable(time) + " to go").orElse("");
    }

    static String readable(Duration time) {
        return time.toMinutes() == 0
                ? time.toSeconds() + " s"
                : time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }
}
