package dev.docent.model.chat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;

/// What a provider streams, under watch while it is waited for. It ends where nothing more is wanted of it, and closing
/// it before that ends the exchange: the rest of an answer may be long in coming.
final class Body extends InputStream {

    private final InputStream content;
    private final Watch watch;
    private final ChatProperties.Timeout timeout;
    private final Runnable abort;
    private boolean isBegun;
    private boolean isEnded;

    Body(InputStream content, Watch watch, ChatProperties.Timeout timeout, Runnable abort) {
        this.content = content;
        this.watch = watch;
        this.timeout = timeout;
        this.abort = abort;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (isEnded) {
            return -1;
        }
        // The first bytes are expected since the request was sent.
        if (isBegun) {
            watch.expect(
                    timeout.betweenChunks(),
                    "The chat model paused for more than " + Spoken.of(timeout.betweenChunks()) + ".");
        }
        int count = content.read(bytes, offset, length);
        watch.relax();
        isBegun = true;
        isEnded = count < 0;
        return count;
    }

    /// Wants nothing more.
    void end() {
        isEnded = true;
    }

    /// Reads what little should be left, so that the connection can be used again.
    ///
    /// @param time how long it may take
    void drain(Duration time) throws IOException {
        watch.expect(time, "The chat model does not end what it sends.");
        content.transferTo(OutputStream.nullOutputStream());
    }

    @Override
    public void close() {
        if (!isEnded) {
            abort.run();
        }
    }
}
