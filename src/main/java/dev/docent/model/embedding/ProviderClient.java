package dev.docent.model.embedding;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;

/// Speaks with a provider on the calling thread. What takes longer than it may is given up, whatever has come of it.
final class ProviderClient implements HttpClient {

    private static final int LONGEST_PROBLEM = 64 * 1024;

    private final CloseableHttpClient client;
    private final Duration timeout;

    /// @param timeout how long an exchange may take
    ProviderClient(CloseableHttpClient client, Duration timeout) {
        this.client = client;
        this.timeout = timeout;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpPost post = post(request);
        var over = new CountDownLatch(1);
        Thread.ofVirtual().name("embedding-limit").start(() -> abortUnless(over, post));
        try {
            return client.execute(post, ProviderClient::response);
        } catch (IOException failure) {
            throw new UncheckedIOException(post.isAborted() ? late(failure) : failure);
        } finally {
            over.countDown();
        }
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("Vectors are not streamed.");
    }

    private void abortUnless(CountDownLatch over, HttpPost post) {
        try {
            if (!over.await(timeout.toNanos(), TimeUnit.NANOSECONDS)) {
                post.abort();
            }
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }

    private static IOException late(IOException failure) {
        var late = new SocketTimeoutException("Gave up");
        late.initCause(failure);
        return late;
    }

    private static HttpPost post(HttpRequest request) {
        var post = new HttpPost(request.url());
        request.headers().forEach((name, values) -> values.forEach(value -> post.addHeader(name, value)));
        post.removeHeaders("Content-Type");
        post.setEntity(new StringEntity(request.body(), ContentType.APPLICATION_JSON));
        return post;
    }

    private static SuccessfulHttpResponse response(ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        HttpEntity entity = response.getEntity();
        if (status < 200 || status >= 300 || entity == null) {
            throw new RefusedException(status, problem(entity), retryAfter(response));
        }
        byte[] body = EntityUtils.toByteArray(entity);
        return SuccessfulHttpResponse.builder()
                .statusCode(status)
                .body(new String(body, StandardCharsets.UTF_8))
                .build();
    }

    private static String problem(HttpEntity entity) throws IOException {
        if (entity == null) {
            return "";
        }
        return new String(entity.getContent().readNBytes(LONGEST_PROBLEM), StandardCharsets.UTF_8);
    }

    private static Optional<String> retryAfter(ClassicHttpResponse response) {
        return Optional.ofNullable(response.getFirstHeader("Retry-After")).map(Header::getValue);
    }
}
