package dev.docent.bench;

import java.util.List;
import java.util.Locale;

/// Writes figures, and takes the middle and the tail of samples.
public final class Report {

    private Report() {}

    public static void line(String text) {
        System.out.println(text);
    }

    public static void figure(String name, double value, String unit) {
        line(String.format(Locale.ROOT, "  %-58s %10.3f %s", name, value, unit));
    }

    public static double median(List<Double> samples) {
        return percentile(samples, 50);
    }

    public static double percentile(List<Double> samples, int percent) {
        List<Double> sorted = samples.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }

    public static double millisecondsSince(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
