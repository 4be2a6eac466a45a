package dev.docent.api;

import java.io.IOException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Server-sent events to one caller.
final class EventStream {

    private final SseEmitter emitter;

    EventStream(Duration longest) {
        this.emitter = new UnbufferedEmitter(longest.toMillis());
    }

    SseEmitter emitter() {
        return emitter;
    }

    /// @throws CallerGoneException if nobody listens any more
    void send(String event, Object data) {
        send(SseEmitter.event().name(event).data(data, MediaType.APPLICATION_JSON));
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

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
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
