package dev.docent.slack;

import dev.docent.slack.queue.AskedQuestions;
import dev.docent.slack.queue.Claim;
import dev.docent.slack.queue.Deeds;
import dev.docent.slack.queue.QuestionQueue;
import dev.docent.slack.queue.Workload;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Claims questions and has them answered, each on a thread of its own.
final class Dispatcher {

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
    private static final Duration LATER = Duration.ofSeconds(5);
    private static final Duration BREATH = Duration.ofMillis(20);
    private static final Duration CLEAN_UP = Duration.ofMinutes(30);

    private final QuestionQueue queue;
    private final AskedQuestions asked;
    private final Deeds deeds;
    private final QuestionJob job;
    private final SlackProperties.Work work;
    private final Workload.Shares shares;
    private final Semaphore room;
    private final Semaphore news = new Semaphore(0);
    private final Map<Thread, Claim> workers = new ConcurrentHashMap<>();
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("slack-claims").unstarted(task));
    private volatile boolean isRunning;

    Dispatcher(
            QuestionQueue queue,
            AskedQuestions asked,
            Deeds deeds,
            QuestionJob job,
            SlackProperties.Work work,
            Workload.Shares shares) {
        this.queue = queue;
        this.asked = asked;
        this.deeds = deeds;
        this.job = job;
        this.work = work;
        this.shares = shares;
        this.room = new Semaphore(work.open());
    }

    void start() {
        isRunning = true;
        long third = work.claim().toMillis() / 3;
        var _ = schedule.scheduleWithFixedDelay(() -> attempt(this::renew), third, third, TimeUnit.MILLISECONDS);
        var _ = schedule.scheduleWithFixedDelay(
                () -> attempt(this::forgetOld), 0, CLEAN_UP.toMillis(), TimeUnit.MILLISECONDS);
        Thread.ofVirtual().name("slack-dispatcher").start(this::dispatch);
    }

    private void forgetOld() {
        asked.forgetOld(work.kept());
        deeds.forgetOld(work.kept());
    }

    private void renew() {
        queue.renew(List.copyOf(workers.values()));
    }

    /// What fails once is done the next time.
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            log.warn("What was asked in Slack cannot be looked after now: {}", failure.getMessage());
        }
    }

    /// There is something to do.
    void wake() {
        news.release();
    }

    private void dispatch() {
        while (isRunning) {
            news.drainPermits();
            var begun = new AtomicInteger();
            attempt(() -> begun.set(begun(room.availablePermits())));
            if (begun.get() == 0) {
                rest();
            }
        }
    }

    private int begun(int most) {
        if (most == 0) {
            return 0;
        }
        var claims = queue.claim(most, shares, List.copyOf(workers.values()));
        claims.forEach(this::begin);
        return claims.size();
    }

    /// While others are answered, much may come for which there is no room: it is looked for once.
    private void rest() {
        try {
            boolean _ = news.tryAcquire(work.look().toMillis(), TimeUnit.MILLISECONDS);
            if (!workers.isEmpty()) {
                Thread.sleep(BREATH);
            }
        } catch (InterruptedException nobodyDoesThat) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(Claim claim) {
        room.acquireUninterruptibly();
        Thread worker = Thread.ofVirtual().name("slack-question").unstarted(() -> run(claim));
        workers.put(worker, claim);
        worker.start();
    }

    private void run(Claim claim) {
        try {
            job.run(claim);
        } catch (RuntimeException failure) {
            log.error("A question from Slack is left for later", failure);
            queue.release(claim, LATER);
        } finally {
            workers.remove(Thread.currentThread());
            room.release();
            news.release();
        }
    }

    /// Takes no more; lets answers end that are nearly there, and breaks the others off.
    void stop() {
        isRunning = false;
        news.release();
        await(work.grace());
        workers.keySet().forEach(Thread::interrupt);
        await(work.grace());
        schedule.shutdownNow();
    }

    private void await(Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            for (Thread worker : workers.keySet()) {
                long left = end - System.nanoTime();
                if (left > 0) {
                    boolean _ = worker.join(Duration.ofNanos(left));
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
