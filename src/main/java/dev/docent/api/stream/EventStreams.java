package dev.docent.api.stream;

import dev.docent.access.Caller;
import dev.docent.api.guard.StillAdmitted;
import dev.docent.api.problem.Problems;
import dev.docent.api.stream.EventStream.CallerGoneException;
import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Runs work whose events are streamed, each on a virtual thread of its own and on behalf of whoever opened the
/// stream. The thread is interrupted when the stream ends, whoever ends it, so that nobody works for a caller who is
/// gone.
public final class EventStreams {

    private static final Logger log = LoggerFactory.getLogger(EventStreams.class);

    /// The trace of the request goes on where its work goes on.
    private static final ContextSnapshotFactory CONTEXTS =
            ContextSnapshotFactory.builder().build();

    /// A caller whose key was revoked hears no more after that.
    private static final Duration LOOK = Duration.ofSeconds(3);

    private final StreamProperties settings;
    private final Problems problems;

    EventStreams(StreamProperties settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /// Work that sends events.
    public interface Work {
        void sendTo(EventStream stream) throws InterruptedException;
    }

    /// Tells a caller that the work failed.
    public interface Failure {
        void tell(EventStream stream, ProblemDetail problem);
    }

    /// Failures come as events called `error`.
    ///
    /// @param path what was asked for, to be named in problems
    public SseEmitter open(String path, Work work) {
        return open(path, work, (stream, problem) -> stream.send("error", problem));
    }

    /// @param path what was asked for, to be named in problems
    /// @param failure is run where the work fails and the caller is still there
    public SseEmitter open(String path, Work work, Failure failure) {
        EventStream stream = new EventStream(settings.longest());
        Map<String, String> context =
                Optional.ofNullable(MDC.getCopyOfContextMap()).orElseGet(Map::of);
        ContextSnapshot trace = CONTEXTS.captureAll();
        Caller caller = Caller.current();
        Thread worker = Thread.ofVirtual().name("stream").unstarted(() -> {
            MDC.setContextMap(context);
            try (var _ = trace.setThreadLocals()) {
                caller.run(() -> run(path, work, failure, stream));
            }
        });
        stream.atTheEnd(worker::interrupt);
        worker.start();
        BooleanSupplier admitted = StillAdmitted.ofThisCall();
        Thread.ofVirtual().name("heartbeat").start(() -> keepAlive(stream, worker, admitted));
        return stream.emitter();
    }

    private void run(String path, Work work, Failure failure, EventStream stream) {
        try {
            work.sendTo(stream);
        } catch (CallerGoneException | InterruptedException gone) {
            log.debug("The caller left before the end of {}", path);
        } catch (RuntimeException | Error thrown) {
            fail(path, stream, thrown, failure);
        } finally {
            stream.close();
        }
    }

    private void fail(String path, EventStream stream, Throwable thrown, Failure failure) {
        if (stream.isOver()) {
            log.debug("The work for {} ended with its caller", path, thrown);
            return;
        }
        try {
            failure.tell(stream, problems.of(thrown, path));
        } catch (CallerGoneException gone) {
            log.debug("Nobody is left to hear of a failure of {}", path);
        }
    }

    private void keepAlive(EventStream stream, Thread worker, BooleanSupplier admitted) {
        long looked = System.nanoTime();
        try {
            while (!worker.join(settings.heartbeat())) {
                stream.beat();
                if (System.nanoTime() - looked > LOOK.toNanos()) {
                    look(stream, worker, admitted);
                    looked = System.nanoTime();
                }
            }
        } catch (CallerGoneException gone) {
            worker.interrupt();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void look(EventStream stream, Thread worker, BooleanSupplier admitted) {
        if (!admitted.getAsBoolean()) {
            log.debug("The caller is not let in any more");
            stream.cutOff();
            worker.interrupt();
        }
    }
}
