package dev.docent.conversation;

import dev.docent.answer.Answer;
import dev.docent.retrieval.Stage;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// Figures of the answers that were given.
final class AnswerMeters {

    private static final String FALLBACK = "fallback";

    private static final Duration[] ANSWERS = milliseconds(50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000);
    private static final Duration[] STAGES = milliseconds(1, 5, 10, 25, 50, 100, 250, 500, 1_000, 5_000, 30_000);
    private static final double[] TENTHS =
            IntStream.rangeClosed(1, 10).mapToDouble(tenth -> tenth / 10.0).toArray();

    private final MeterProvider<Timer> answers;
    private final MeterProvider<Timer> stages;
    private final MeterProvider<DistributionSummary> confidence;
    private final MeterProvider<Counter> fallbacks;
    private final MeterProvider<Counter> failures;

    AnswerMeters(MeterRegistry registry) {
        answers = Timer.builder("docent.answer.duration")
                .description("How long answers took, from the question to their last word")
                .serviceLevelObjectives(ANSWERS)
                .withRegistry(registry);
        stages = Timer.builder("docent.stage.duration")
                .description("How long each stage took on the way to an answer")
                .serviceLevelObjectives(STAGES)
                .withRegistry(registry);
        confidence = DistributionSummary.builder("docent.answer.confidence")
                .description("How likely answers were right")
                .baseUnit("ratio")
                .serviceLevelObjectives(TENTHS)
                .withRegistry(registry);
        fallbacks = Counter.builder("docent.answer.fallbacks")
                .description("Answers that the chat model did not give, or not to the end")
                .withRegistry(registry);
        failures = Counter.builder("docent.answer.failures")
                .description("Questions that came to no end: the caller left, or something failed")
                .withRegistry(registry);
    }

    private static Duration[] milliseconds(long... values) {
        return Arrays.stream(values).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
    }

    void answered(Reply reply, long nanoseconds) {
        String status = status(reply.answer());
        answers.withTags("status", status, "mode", reply.mode()).record(nanoseconds, TimeUnit.NANOSECONDS);
        confidence.withTags("status", status).record(reply.answer().confidence());
        reply.stages().forEach(this::ran);
    }

    private void ran(Stage stage) {
        String[] parts = stage.name().split(": ", 2);
        if (parts[0].equals(FALLBACK)) {
            fallbacks.withTags("reason", parts[1]).increment();
        } else {
            stages.withTags("stage", parts[0]).record(stage.took());
        }
    }

    void failed(RuntimeException failure) {
        failures.withTags("exception", failure.getClass().getSimpleName()).increment();
    }

    /// @return what the interfaces call the outcome
    static String status(Answer answer) {
        return switch (answer) {
            case Answer.Grounded _ -> "answered";
            case Answer.Conflicting _ -> "conflicting";
            case Answer.NotFound _ -> "not_found";
        };
    }
}
