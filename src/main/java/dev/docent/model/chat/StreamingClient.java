package dev.docent.model.chat;

import dev.docent.model.chat.ChatException.Reason;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.Closer;

/// Sends a question and reads what is streamed back, all on the calling thread. An interrupt of that thread, and
/// whatever else ends the attempt, closes the connection at once, so that the provider stops as well.
final class StreamingClient implements HttpClient {

    /// How long a provider may take to end its stream properly after the model's last word.
    private static final Duration DRAINING = Duration.ofMillis(200);

    private final CloseableHttpClient client;
    private final ChatProperties.Timeout timeout;
    private final Failures failures;
    private final RefusedSettings refused;

    StreamingClient(
            CloseableHttpClient client, ChatProperties.Timeout timeout, Failures failures, RefusedSettings refused) {
        this.client = client;
        this.timeout = timeout;
        this.failures = failures;
        this.refused = refused;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("Answers are streamed.");
    }

    /// A setting that the model refuses is left out from then on.
    ///
    /// Fails by what it throws, which passes through LangChain4j's models, or by what it tells the attempt.
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        String body = refused.without(request.body());
        try {
            send(post(request, body), parser, listener);
        } catch (ChatException failure) {
            if (failure.reason() != Reason.REJECTED || !refused.learn(body, String.valueOf(failure.getMessage()))) {
                throw failure;
            }
            execute(request, parser, listener);
        }
    }

    private void send(HttpPost post, ServerSentEventParser parser, ServerSentEventListener listener) {
        Attempt attempt = Attempt.current();
        try (Watch watch = new Watch(post::abort, attempt.end(), timeout.whole()).start()) {
            watch.expect(
                    timeout.firstByte(), "The chat model did not begin within " + Spoken.of(timeout.firstByte()) + ".");
            exchange(post, watch, body -> {
                Events events = new Events(listener, attempt, body, watch, failures);
                events.onOpen(opened());
                parser.parse(body, events);
                events.onClose();
                return !attempt.hasFailed();
            });
        }
    }

    private interface Reading {
        /// @return whether the answer was read to its end
        boolean read(Body body);
    }

    private void exchange(HttpPost post, Watch watch, Reading reading) {
        try {
            ClassicHttpResponse response = client.executeOpen(null, post, null);
            try {
                read(response, post, watch, reading);
            } finally {
                Closer.closeQuietly(response);
            }
        } catch (IOException failure) {
            throw failures.of(failure, watch);
        }
    }

    private void read(ClassicHttpResponse response, HttpPost post, Watch watch, Reading reading) throws IOException {
        if (response.getCode() != 200 || response.getEntity() == null) {
            throw failures.of(response);
        }
        boolean isWhole = false;
        Body body = new Body(response.getEntity().getContent(), watch, timeout, post::abort);
        try {
            isWhole = reading.read(body) && isDrained(body);
        } finally {
            if (!isWhole) {
                post.abort();
            }
        }
    }

    /// A connection that cannot be used again is a pity and no failure.
    private static boolean isDrained(Body body) {
        try {
            body.drain(DRAINING);
            return true;
        } catch (IOException stillOpen) {
            return false;
        }
    }

    private static HttpPost post(HttpRequest request, String body) {
        HttpPost post = new HttpPost(address(request));
        request.headers().forEach((name, values) -> values.forEach(value -> post.addHeader(name, value)));
        post.removeHeaders("Content-Type");
        post.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        return post;
    }

    private static URI address(HttpRequest request) {
        try {
            return URI.create(request.url());
        } catch (IllegalArgumentException malformed) {
            throw new ChatException(
                    Reason.UNREACHABLE, "docent.chat.base-url is not an address: " + request.url(), malformed);
        }
    }

    private static SuccessfulHttpResponse opened() {
        return SuccessfulHttpResponse.builder().statusCode(200).build();
    }
}
