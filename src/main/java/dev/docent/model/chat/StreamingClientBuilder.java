package dev.docent.model.chat;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;

/// Gives LangChain4j's models a client whose time-outs are this package's settings, whatever the models ask for.
final class StreamingClientBuilder implements HttpClientBuilder {

    private final CloseableHttpClient client;
    private final ChatProperties.Timeout timeout;
    private final Failures failures;
    private final RefusedSettings refused;

    StreamingClientBuilder(
            CloseableHttpClient client, ChatProperties.Timeout timeout, Failures failures, RefusedSettings refused) {
        this.client = client;
        this.timeout = timeout;
        this.failures = failures;
        this.refused = refused;
    }

    @Override
    public Duration connectTimeout() {
        return timeout.connect();
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration ignored) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return timeout.betweenChunks();
    }

    @Override
    public HttpClientBuilder readTimeout(Duration ignored) {
        return this;
    }

    @Override
    public HttpClient build() {
        return new StreamingClient(client, timeout, failures, refused);
    }
}
