package dev.docent.slack.call;

import com.google.gson.JsonParseException;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Calls the methods of one workspace, each in its time. What Slack puts off is done when Slack says so, and what did
/// not get through is tried again where that can do no harm.
public final class SlackCalls {

    private static final int MOST_TRIES = 8;
    private static final int MOST_FAILURES = 4;
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);
    private static final Duration WITHOUT_STREAMS = Duration.ofMinutes(15);

    /// So short a while is waited where there is hardly any time.
    private static final Duration MOMENT = Duration.ofSeconds(1);

    /// So long a while is waited for what can be done without.
    private static final Duration SOON = Duration.ofSeconds(3);

    private final String team;
    private final MethodsClient methods;
    private final Pace pace;
    private final CallCounts counts;
    private volatile long streamsFrom = System.nanoTime();

    public SlackCalls(String team, MethodsClient methods, Pace pace, CallCounts counts) {
        this.team = team;
        this.methods = methods;
        this.pace = pace;
        this.counts = counts;
    }

    /// A call of a method.
    @FunctionalInterface
    interface Call<T> {
        T on(MethodsClient methods) throws IOException, SlackApiException;
    }

    /// Whether a call may be made once more when it is not known what became of it.
    enum Repeat {
        SAFE,
        UNSAFE
    }

    String team() {
        return team;
    }

    /// @return whether a method may be called now; then it counts as called
    boolean takeIfFree(String method) {
        return pace.takeIfFree(team, method);
    }

    /// @return whether the workspace is thought to have streams of text
    boolean hasStreams() {
        return System.nanoTime() - streamsFrom >= 0;
    }

    /// Streams are not tried for a while.
    void hasNoStreams() {
        streamsFrom = System.nanoTime() + WITHOUT_STREAMS.toNanos();
    }

    /// Waits for its time, then calls.
    ///
    /// @throws CallFailedException if Slack refuses or cannot be reached
    <T extends SlackApiTextResponse> T call(String method, String channel, Repeat repeat, Call<T> call) {
        await(method, channel);
        int failures = 0;
        for (int tries = 1; ; tries++) {
            Outcome<T> outcome = callOnce(method, call);
            switch (outcome) {
                case Outcome.Done<T>(var response) -> {
                    return response;
                }
                case Outcome.Refused<T>(var reason) -> throw new CallFailedException(method, reason);
                case Outcome.PutOff<T> putOff -> {
                    if (tries >= MOST_TRIES) {
                        throw new CallFailedException(method, putOff.reason());
                    }
                    await(method, channel);
                }
                case Outcome.Lost<T>(var failure) -> {
                    failures++;
                    if (repeat == Repeat.UNSAFE || failures >= MOST_FAILURES) {
                        throw new CallFailedException(method, failure);
                    }
                    sleep(FIRST_WAIT.multipliedBy(1L << failures));
                }
            }
        }
    }

    /// Waits for its time, but not for long where Slack puts it off, then calls.
    ///
    /// @throws CallFailedException if Slack refuses, puts it off or cannot be reached
    <T extends SlackApiTextResponse> T callSoon(String method, String channel, Call<T> call) {
        if (pace.paused(team, method).compareTo(SOON) > 0) {
            throw new CallFailedException(method, Refusal.RATE_LIMITED);
        }
        await(method, channel);
        return switch (callHurriedly(method, call)) {
            case Outcome.Done<T>(var response) -> response;
            case Outcome.Refused<T>(var reason) -> throw new CallFailedException(method, reason);
            case Outcome.PutOff<T> putOff -> throw new CallFailedException(method, putOff.reason());
            case Outcome.Lost<T>(var failure) -> throw new CallFailedException(method, failure);
        };
    }

    /// Calls at once, and no more than once; whoever calls has taken what is free, or has no time.
    <T extends SlackApiTextResponse> Outcome<T> callOnce(String method, Call<T> call) {
        Outcome<T> outcome = outcome(call);
        counts.count(method, outcome.name());
        if (outcome instanceof Outcome.PutOff<T> putOff) {
            pace.pause(team, method, putOff.pause());
        }
        return outcome;
    }

    /// Calls at once, and once more in a moment where that may help.
    <T extends SlackApiTextResponse> Outcome<T> callHurriedly(String method, Call<T> call) {
        Outcome<T> first = callOnce(method, call);
        return switch (first) {
            case Outcome.PutOff<T> putOff
            when putOff.pause().compareTo(MOMENT) <= 0 -> again(putOff.pause(), method, call);
            case Outcome.Lost<T> _ -> again(FIRST_WAIT, method, call);
            case Outcome.Done<T> _, Outcome.Refused<T> _, Outcome.PutOff<T> _ -> first;
        };
    }

    private <T extends SlackApiTextResponse> Outcome<T> again(Duration wait, String method, Call<T> call) {
        sleep(wait);
        return callOnce(method, call);
    }

    private <T extends SlackApiTextResponse> Outcome<T> outcome(Call<T> call) {
        try {
            T response = call.on(methods);
            if (response.isOk()) {
                return new Outcome.Done<>(response);
            }
            return Outcome.refusal(Optional.ofNullable(response.getError()).orElse("no reason given"));
        } catch (SlackApiException failure) {
            return RetryAfter.of(failure)
                    .<Outcome<T>>map(Outcome.PutOff::new)
                    .orElseGet(() -> new Outcome.Lost<>(failure));
        } catch (IOException | JsonParseException failure) {
            return new Outcome.Lost<>(failure);
        }
    }

    private void await(String method, String channel) {
        try {
            pace.await(team, method, channel);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Stopped while waiting to call " + method);
        }
    }

    private static void sleep(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Stopped while waiting to call again");
        }
    }
}
