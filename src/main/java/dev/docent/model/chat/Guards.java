package dev.docent.model.chat;

import dev.docent.chat.Lateness;
import dev.docent.model.chat.ChatException.Reason;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.core.exception.AcquirePermissionCancelledException;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Asks again what may well succeed, not too much at a time, and leaves a provider alone that fails too often.
final class Guards {

    private static final String NAME = "chat";
    private static final double GROWTH = 2;
    private static final double JITTER = 0.5;

    /// An answer that comes is no failure, however long it took.
    private static final Duration NEVER_TOO_SLOW = Duration.ofNanos(Long.MAX_VALUE);

    private final ChatProperties properties;
    private final Retry retry;
    private final Bulkhead bulkhead;
    private final CircuitBreaker circuit;

    Guards(ChatProperties properties) {
        this(properties, System::nanoTime);
    }

    /// @param nanoseconds the time by which calls are measured
    Guards(ChatProperties properties, LongSupplier nanoseconds) {
        this.properties = properties;
        this.retry = Retry.of(NAME, retry(properties.retry()));
        this.bulkhead = Bulkhead.of(NAME, bulkhead(properties.concurrency()));
        this.circuit = CircuitBreaker.of(NAME, circuit(properties.circuitBreaker(), nanoseconds));
    }

    private static RetryConfig retry(ChatProperties.Retry settings) {
        IntervalFunction backoff = IntervalFunction.ofExponentialRandomBackoff(
                settings.firstWait(), GROWTH, JITTER, settings.longestWait());
        return RetryConfig.<ChatResponse>custom()
                .maxAttempts(settings.times() + 1)
                .retryOnException(failure -> isWorthAskingAgain(failure, settings.longestWait()))
                .intervalBiFunction((attempt, outcome) -> Math.max(backoff.apply(attempt), asked(outcome)))
                .build();
    }

    private static boolean isWorthAskingAgain(Throwable failure, Duration longest) {
        return failure instanceof ChatException known
                && known.isPassing()
                && known.retryAfter()
                        .filter(wait -> wait.compareTo(longest) > 0)
                        .isEmpty();
    }

    /// @return for how many milliseconds the provider asks to be left alone
    private static long asked(Either<Throwable, ChatResponse> outcome) {
        return Optional.of(outcome)
                .filter(Either::isLeft)
                .map(Either::getLeft)
                .filter(ChatException.class::isInstance)
                .flatMap(failure -> ((ChatException) failure).retryAfter())
                .map(Duration::toMillis)
                .orElse(0L);
    }

    private static BulkheadConfig bulkhead(ChatProperties.Concurrency settings) {
        return BulkheadConfig.custom()
                .maxConcurrentCalls(settings.limit())
                .maxWaitDuration(settings.longestWait())
                .fairCallHandlingStrategyEnabled(true)
                .build();
    }

    private static CircuitBreakerConfig circuit(ChatProperties.CircuitBreaker settings, LongSupplier nanoseconds) {
        return CircuitBreakerConfig.custom()
                .currentTimestampFunction(_ -> nanoseconds.getAsLong(), TimeUnit.NANOSECONDS)
                .slowCallDurationThreshold(NEVER_TOO_SLOW)
                .failureRateThreshold(settings.failureRate())
                .slidingWindowSize(settings.calls())
                .minimumNumberOfCalls(settings.calls())
                .permittedNumberOfCallsInHalfOpenState(1)
                .waitDurationInOpenState(settings.open())
                .ignoreException(failure -> !(failure instanceof ChatException known && known.isTheProviders()))
                .build();
    }

    /// @param attempt may be made several times
    ChatResponse call(Supplier<ChatResponse> attempt) {
        try {
            return retry.executeSupplier(() -> bulkhead.executeSupplier(() -> circuit.executeSupplier(attempt)));
        } catch (ChatException failure) {
            // The wait for another try ends with an interrupt, and with what went wrong before.
            throw isStopped() ? Failures.stopped() : failure;
        } catch (AcquirePermissionCancelledException interrupted) {
            throw isStopped() ? Failures.stopped() : busy();
        } catch (BulkheadFullException full) {
            throw busy();
        } catch (CallNotPermittedException open) {
            throw leftAlone();
        }
    }

    /// @return whether nobody waits any more; not if that is because it took too long
    private static boolean isStopped() {
        return Thread.currentThread().isInterrupted() && !Lateness.isDeclared();
    }

    private ChatException busy() {
        ChatProperties.Concurrency settings = properties.concurrency();
        return new ChatException(
                Reason.BUSY,
                "The chat model is busy: " + settings.limit()
                        + " answers are being written, and none came to its end within "
                        + Spoken.of(settings.longestWait())
                        + ".");
    }

    private ChatException leftAlone() {
        return new ChatException(
                Reason.LEFT_ALONE,
                "The chat model failed too often and is left alone for "
                        + Spoken.of(properties.circuitBreaker().open()) + ".");
    }
}
