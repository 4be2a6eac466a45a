package dev.docent.api.stream;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Server-sent events to one caller.
public final class EventStream {

    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final SseEmitter emitter;
    private volatile boolean isOver;

    EventStream(Duration longest) {
        this.emitter = new UnbufferedEmitter(longest.toMillis());
    }

    /// @param action is run once the stream is over, whoever ended it
    void atTheEnd(Runnable action) {
        Runnable end = () -> {
            isOver = true;
            action.run();
        };
        emitter.onCompletion(end);
        emitter.onTimeout(end);
        emitter.onError(_ -> end.run());
    }

    /// @return whether nobody can hear anything any more
    boolean isOver() {
        return isOver;
    }

    SseEmitter emitter() {
        return emitter;
    }

    /// @throws CallerGoneException if nobody listens any more
    public void send(String event, Object data) {
        send(SseEmitter.event().name(event).data(data, MediaType.APPLICATION_JSON));
    }

    /// Sends an event that has no name.
    ///
    /// @param line what it says; no line breaks
    /// @throws CallerGoneException if nobody listens any more
    public void send(String line) {
        // With a space, for clients that look for "data: " rather than for a field and its value.
        send(SseEmitter.event().data(" " + line, PLAIN));
    }

    /// Shows that the stream is alive, and finds out whether the caller is.
    ///
    /// @throws CallerGoneException if nobody listens any more
    void beat() {
        send(SseEmitter.event().comment(""));
    }

    void close() {
        emitter.complete();
    }

    /// Ends it though there is more to say.
    void cutOff() {
        isOver = true;
        emitter.complete();
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            isOver = true;
            throw new CallerGoneException(gone);
        }
    }

    /// Nobody listens any more.
    static final class CallerGoneException extends RuntimeException {
        private CallerGoneException(Exception cause) {
            super("The caller is gone", cause);
        }
    }

    /// Keeps proxies from holding events back.
    private static final class UnbufferedEmitter extends SseEmitter {
        UnbufferedEmitter(long longestMillis) {
            super(longestMillis);
        }

        @Override
        protected void extendResponse(ServerHttpResponse response) {
            super.extendResponse(response);
            response.getHeaders().setCacheControl(CacheControl.noStore());
            response.getHeaders().set("X-Accel-Buffering", "no");
        }
    }
}
