package dev.docent.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;

/// How many questions a second the packed service answers soon, steadily, and what becomes of it at three times as
/// many. Questions come at random moments, whether or not earlier ones are answered; who asks shares the machine.
record LoadBench(Options options) {

    private static final double SOON_MS = 1_000;
    private static final int ASKERS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(45);
    private static final Duration STEP = Duration.ofSeconds(40);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final List<Double> SHARES = List.of(0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0);
    private static final double STEP_DOWN = 0.93;
    private static final int TOO_MANY = 3;
    private static final Duration QUIET = Duration.ofSeconds(3);

    void run() throws Exception {
        Path data = Files.createTempDirectory("docent-bench");
        try (var service = new PackedService(options.folder(), data, "--docent.access.rate=1000000/minute")) {
            service.await("/api/v1/ingestions/latest", "\"done\"");
            service.await("/actuator/health/readiness", "\"UP\"");
            measure(service, new Arrivals(service, options.questions(options.number("questions", 1_000))));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void measure(PackedService service, Arrivals arrivals) throws Exception {
        long end = System.nanoTime()
                + Duration.ofMinutes(options.number("minutes", 15)).toNanos();
        double most = arrivals.closed(ASKERS, WARM_UP).rate();
        Report.figure("answered by " + ASKERS + " who ask again at once", most, "a second");
        double steady = hold(service, arrivals, highest(arrivals, most), end - 3 * MINUTE.toNanos());
        Asked crowd = arrivals.open(TOO_MANY * steady, MINUTE);
        tell("three times as many", crowd, service);
        Report.figure("  the refused were told so, p95", crowd.refused().percentile(95), "ms");
        Asked after = arrivals.open(steady, MINUTE);
        tell("and then as many as before", after, service);
        Report.figure("  until answers came soon again", after.secondsUntilAllIsWell(SOON_MS), "s");
    }

    /// Goes up by steps until answers come late.
    private static double highest(Arrivals arrivals, double most) throws Exception {
        double highest = SHARES.getFirst() * most;
        for (double share : SHARES) {
            Asked step = arrivals.open(share * most, STEP);
            tell(String.format(Locale.ROOT, "%.1f a second", share * most), step);
            if (!step.isWell(SOON_MS)) {
                break;
            }
            highest = share * most;
        }
        return highest;
    }

    /// Goes down where a rate is too high after all.
    private static double hold(PackedService service, Arrivals arrivals, double rate, long until) throws Exception {
        double steady = rate;
        Asked all = Asked.none();
        for (int minute = 1; System.nanoTime() < until; minute++) {
            Asked asked = arrivals.open(steady, MINUTE);
            tell(String.format(Locale.ROOT, "minute %d, %.1f a second", minute, steady), asked, service);
            all = all.and(asked);
            if (!all.isWell(SOON_MS)) {
                steady *= STEP_DOWN;
                all = Asked.none();
                Thread.sleep(QUIET);
            }
        }
        tell(String.format(Locale.ROOT, "steadily %.1f a second", steady), all, service);
        return steady;
    }

    private static void tell(String what, Asked asked, PackedService service) {
        tell(what, asked);
        Report.figure("  resident memory", service.memory(), "MB");
    }

    private static void tell(String what, Asked asked) {
        Report.line(what + ": " + asked.outcomes());
        Report.figure("  answered, p50", asked.answered().percentile(50), "ms");
        Report.figure("  answered, p95", asked.answered().percentile(95), "ms");
    }
}
