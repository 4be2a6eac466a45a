package dev.docent.api.guard;

import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/// A body that has to come at a least rate, once it had a while to begin.
final class SteadyInput implements InputBuffer {

    private static final double NANOS = 1e9;

    private final InputBuffer input;
    private final Duration grace;
    private final long leastRate;
    private final long begun = System.nanoTime();
    private long seen;

    /// @param leastRate bytes a second
    SteadyInput(InputBuffer input, Duration grace, long leastRate) {
        this.input = input;
        this.grace = grace;
        this.leastRate = leastRate;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        int read = input.doRead(handler);
        ByteBuffer buffer = handler.getByteBuffer();
        seen += read < 0 || buffer == null ? 0 : buffer.remaining();
        if (read >= 0 && isTooSlow()) {
            throw new ProblemException(
                    Problem.TOO_SLOW,
                    "Files have to come with " + leastRate + " bytes a second at least; send fewer at a time.");
        }
        return read;
    }

    private boolean isTooSlow() {
        long nanos = System.nanoTime() - begun;
        return nanos > grace.toNanos() && seen < leastRate * (nanos / NANOS);
    }

    @Override
    public int available() {
        return input.available();
    }
}
