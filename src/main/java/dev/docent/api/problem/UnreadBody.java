package dev.docent.api.problem;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/// What is left of a request's body once it was answered. Clients that send everything before they look for an answer
/// see it only if somebody takes what they send, so that is done for a short while.
final class UnreadBody {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Request request;

    UnreadBody(Request request) {
        this.request = request;
    }

    /// @return whether nothing is left of it
    boolean isOver() {
        var isOver = new AtomicBoolean();
        request.action(ActionCode.REQUEST_BODY_FULLY_READ, isOver);
        return isOver.get();
    }

    /// Takes what still comes, and throws it away.
    ///
    /// @param most how many bytes at the most
    /// @return whether that was all
    boolean readOn(long most) {
        long begun = System.nanoTime();
        var bytes = new Bytes();
        try {
            long seen = 0;
            int read = 0;
            while (!isOver() && read >= 0 && seen <= most && System.nanoTime() - begun < LONGEST.toNanos()) {
                read = request.doRead(bytes);
                seen += read;
            }
            return isOver();
        } catch (IOException callerIsGone) {
            return false;
        }
    }

    /// Has the bytes handed over where they lie.
    private static final class Bytes implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // They are not copied, so no room is needed.
        }
    }
}
