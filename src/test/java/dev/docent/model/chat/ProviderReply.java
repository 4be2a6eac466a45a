package dev.docent.model.chat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// What a provider answers, in no format yet.
///
/// @param status an HTTP status; 0 for no answer at all, while the client waits
/// @param problem what an answer other than 200 says
/// @param outputTokens how many tokens the reply is said to have cost; no usage is told where it is negative
public record ProviderReply(
        int status,
        String problem,
        Map<String, String> headers,
        List<Step> steps,
        Ending ending,
        Stop stop,
        int inputTokens,
        int outputTokens) {

    /// What happens in turn after the headers.
    public sealed interface Step {
        /// A piece of the model's text.
        record Text(String text) implements Step {}

        /// A piece of what the model thinks before it speaks, in the format's own place for that.
        record Thinking(String text) implements Step {}

        /// Nothing, until the gate is opened or the client has left.
        record Held(CountDownLatch gate) implements Step {}

        /// Nothing for a while.
        record Pause(Duration time) implements Step {}

        /// Something in place of an event, as it is.
        record Raw(String bytes) implements Step {}

        /// An error told in the middle of a stream.
        record Problem(String message) implements Step {}
    }

    /// Why a model is said to have ended, where a reply ends whole.
    public enum Stop {
        SAID_ALL,
        LENGTH,
        FILTER,
        REFUSAL
    }

    /// How a reply ends.
    public enum Ending {
        WHOLE,
        /// The body ends properly, but before the format's own end.
        EARLY,
        /// The connection is closed in the middle of the body.
        CUT
    }

    public ProviderReply {
        headers = Map.copyOf(headers);
        steps = List.copyOf(steps);
    }

    public static ProviderReply says(String... texts) {
        List<Step> steps = new ArrayList<>();
        for (String text : texts) {
            steps.add(new Step.Text(text));
        }
        return new ProviderReply(200, "", Map.of(), steps, Ending.WHOLE, Stop.SAID_ALL, 20, texts.length);
    }

    public static ProviderReply fails(int status, String problem) {
        return new ProviderReply(status, problem, Map.of(), List.of(), Ending.WHOLE, Stop.SAID_ALL, 0, 0);
    }

    /// Takes the request and never says a word.
    public static ProviderReply nothing() {
        return fails(0, "");
    }

    /// Thinks aloud before what follows.
    public static ProviderReply thinks(String... thoughts) {
        ProviderReply reply = says();
        for (String thought : thoughts) {
            reply = reply.then(new Step.Thinking(thought));
        }
        return reply.costing(20, thoughts.length);
    }

    public ProviderReply then(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new ProviderReply(status, problem, headers, longer, ending, stop, inputTokens, outputTokens);
    }

    public ProviderReply thenSays(String text) {
        return then(new Step.Text(text));
    }

    public ProviderReply thenHolds(CountDownLatch gate) {
        return then(new Step.Held(gate));
    }

    public ProviderReply ending(Ending other) {
        return new ProviderReply(status, problem, headers, steps, other, stop, inputTokens, outputTokens);
    }

    public ProviderReply stopping(Stop why) {
        return new ProviderReply(status, problem, headers, steps, ending, why, inputTokens, outputTokens);
    }

    public ProviderReply costing(int input, int output) {
        return new ProviderReply(status, problem, headers, steps, ending, stop, input, output);
    }

    public ProviderReply withoutUsage() {
        return costing(-1, -1);
    }

    public ProviderReply with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new ProviderReply(status, problem, more, steps, ending, stop, inputTokens, outputTokens);
    }
}
