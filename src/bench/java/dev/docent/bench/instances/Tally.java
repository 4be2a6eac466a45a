package dev.docent.bench.instances;

import dev.docent.bench.Report;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/// What came of all calls. Safe for use by many threads.
final class Tally {

    private final LongAdder asked = new LongAdder();
    private final LongAdder answered = new LongAdder();
    private final LongAdder gone = new LongAdder();
    private final Map<String, LongAdder> turnedAway = new ConcurrentHashMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Gap gap = new Gap();
    private final Gap withoutNode = new Gap();

    void begin() {
        gap.begin();
    }

    /// A node was killed just now.
    void nodeKilled() {
        withoutNode.begin();
    }

    void end() {
        gap.end();
        withoutNode.end();
    }

    /// @param by the instance that was asked
    void count(Outcome outcome, Instance by, String what) {
        asked.increment();
        switch (outcome) {
            case Outcome.Answered _ -> {
                answered.increment();
                gap.answered();
                withoutNode.answered();
                by.gap().answered();
            }
            case Outcome.Gone _ -> gone.increment();
            case Outcome.Refused refused -> count(refused, what);
            case Outcome.Broken(var how) -> fault(what + ": " + how);
        }
    }

    private void count(Outcome.Refused refused, String what) {
        if (refused.isForNow()) {
            LongAdder times = turnedAway.computeIfAbsent(refused.shown(), _ -> new LongAdder());
            times.increment();
        } else {
            fault(what + ": refused with " + refused.shown());
        }
    }

    void fault(String what) {
        faults.add(what);
        Report.line("FAULT " + what);
    }

    String progress() {
        return asked.sum() + " asked, " + answered.sum() + " answered, " + gone.sum() + " by one that was killed, "
                + turnedAwayInAll() + " turned away, " + faults.size() + " faults";
    }

    private int turnedAwayInAll() {
        return turnedAway.values().stream().mapToInt(LongAdder::intValue).sum();
    }

    void report() {
        Report.figure("questions asked", asked.intValue(), "");
        Report.figure("of them answered", answered.intValue(), "");
        Report.figure("of them put to one that was killed or not ready", gone.intValue(), "");
        Report.figure("of them refused with 429, 502 or 503", turnedAwayInAll(), "");
        new TreeMap<>(turnedAway).forEach((problem, times) -> Report.line("    " + times + " times: " + problem));
        Report.figure("wrong or half answers, and other faults", faults.size(), "");
        faults.forEach(fault -> Report.line("    " + fault));
        Report.figure("longest time without any answer", gap.seconds(), "s");
        Report.figure("the same after the node was killed", withoutNode.seconds(), "s");
    }
}
