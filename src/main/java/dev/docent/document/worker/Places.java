package dev.docent.document.worker;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The places for workers. The first is taken at once, each further one only when those in use keep others waiting: to
/// start a worker costs as much as reading many files.
final class Places implements AutoCloseable {

    /// How long all together wait before a further place is taken.
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    /// Waits count that lie no further back than this many times the patience.
    private static final int MEMORY = 3;

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final Queue<Place> all;
    private final BlockingQueue<Place> unused;
    private final BlockingQueue<Place> free;
    private final Duration patience;
    private final LongAdder waited = new LongAdder();
    private volatile long countedSince = System.nanoTime();

    /// Holds a worker from the first use on. Who has taken it has it alone.
    static final class Place {
        private volatile Optional<Worker> worker = Optional.empty();
        private Duration read = Duration.ZERO;

        /// @return the worker, a new one where there is none any more or another kind has become worth its start
        Worker worker(Function<Compilation, Worker> starter) {
            Compilation compilation = Compilation.worthwhile(read);
            Worker fit = worker.filter(Worker::isAlive)
                    .filter(it -> it.compilation() == compilation)
                    .orElseGet(() -> replaced(starter.apply(compilation)));
            worker = Optional.of(fit);
            return fit;
        }

        private Worker replaced(Worker other) {
            worker.ifPresent(Worker::close);
            return other;
        }

        /// Counts time in which its worker has read.
        void count(Duration time) {
            read = read.plus(time);
        }
    }

    Places(int count) {
        this(count, PATIENCE);
    }

    Places(int count, Duration patience) {
        this.patience = patience;
        this.all = new ArrayBlockingQueue<>(
                count, false, Stream.generate(Place::new).limit(count).toList());
        this.unused = new ArrayBlockingQueue<>(count, false, all);
        this.free = new ArrayBlockingQueue<>(count);
    }

    /// Waits for a place that nobody else uses.
    Place take() throws InterruptedException {
        Place place = free.poll();
        while (place == null) {
            Place further = mayTakeFurther() ? unused.poll() : null;
            place = further == null ? waited() : further;
        }
        return place;
    }

    private boolean mayTakeFurther() {
        boolean enough = waited.sum() >= patience.toNanos();
        if (enough || System.nanoTime() - countedSince > MEMORY * patience.toNanos()) {
            waited.reset();
            countedSince = System.nanoTime();
        }
        return enough || unused.size() == all.size();
    }

    /// @return the place that became free, if one did before long
    private @Nullable Place waited() throws InterruptedException {
        long start = System.nanoTime();
        Place place = free.poll(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        waited.add(System.nanoTime() - start);
        return place;
    }

    void giveBack(Place place) {
        free.add(place);
    }

    /// Ends all workers.
    @Override
    public void close() {
        all.forEach(place -> place.worker.ifPresent(Worker::close));
    }
}
