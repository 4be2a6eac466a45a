package dev.docent.slack;

import dev.docent.slack.call.CallCounts;
import dev.docent.slack.queue.Surface;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntSupplier;

/// Counts what happens, as `docent_slack_…`.
final class SlackMetrics implements CallCounts {

    private final MeterRegistry meters;

    SlackMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /// @param what what arrived: a surface in lower case, or a kind of click
    /// @param outcome what became of it
    void arrived(String what, String outcome) {
        meters.counter("docent.slack.arrivals", "what", what, "outcome", outcome)
                .increment();
    }

    void acknowledged(Duration took) {
        meters.timer("docent.slack.acknowledgement").record(took);
    }

    /// @param outcome `answered`, `conflicting`, `not_found`, or why there was no answer
    void answered(Surface surface, String outcome, Duration took) {
        meters.timer("docent.slack.answers", "surface", surface.name().toLowerCase(Locale.ROOT), "outcome", outcome)
                .record(took);
    }

    @Override
    public void count(String method, String outcome) {
        meters.counter("docent.slack.calls", "method", method, "outcome", outcome)
                .increment();
    }

    void reconnected() {
        meters.counter("docent.slack.reconnections").increment();
    }

    void watchOpen(IntSupplier open) {
        watch("docent.slack.open", open);
    }

    void watchConnected(IntSupplier connected) {
        watch("docent.slack.connected", connected);
    }

    private void watch(String name, IntSupplier value) {
        Gauge.builder(name, value, IntSupplier::getAsInt).strongReference(true).register(meters);
    }
}
