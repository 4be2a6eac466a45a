package dev.docent.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Spans of the tracer that the settings ask for, or of one that keeps nothing.
final class TracerSpans implements Spans {

    private final Tracer tracer;

    TracerSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public <T> T step(String expected, Supplier<T> work, Function<T, String> name) {
        Span span = tracer.nextSpan().name(expected).start();
        try (var _ = tracer.withSpan(span)) {
            T result = work.get();
            span.name(name.apply(result));
            return result;
        } catch (RuntimeException failure) {
            span.error(failure);
            throw failure;
        } finally {
            span.end();
        }
    }

    @Override
    public void note(String kind, String value) {
        Optional.ofNullable(tracer.currentSpan()).ifPresent(span -> span.tag(kind, value));
    }
}
