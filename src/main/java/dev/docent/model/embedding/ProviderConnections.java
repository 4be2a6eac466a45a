package dev.docent.model.embedding;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/// The connections to a provider, which its models share. Nothing is followed or tried twice here.
final class ProviderConnections {

    private static final Timeout CONNECTING = Timeout.ofSeconds(5);

    /// Questions beside the passages.
    private static final int QUESTIONS = 64;

    private final CloseableHttpClient client;

    /// @param parallel how many requests with passages go out at a time
    ProviderConnections(int parallel) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(parallel + QUESTIONS)
                .setMaxConnTotal(parallel + QUESTIONS)
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setConnectTimeout(CONNECTING).build())
                .build();
        this.client = HttpClients.custom()
                .useSystemProperties()
                .setConnectionManager(connections)
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableRedirectHandling()
                .build();
    }

    /// @param timeout how long an exchange may take
    HttpClientBuilder within(Duration timeout) {
        return new Exchanges(timeout);
    }

    /// What LangChain4j asks for a client. It sets its own idea of the limits, which do not count here.
    private final class Exchanges implements HttpClientBuilder {

        private final Duration timeout;

        Exchanges(Duration timeout) {
            this.timeout = timeout;
        }

        @Override
        public Duration connectTimeout() {
            return CONNECTING.toDuration();
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration ignored) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return timeout;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration ignored) {
            return this;
        }

        @Override
        public HttpClient build() {
            return new ProviderClient(client, timeout);
        }
    }
}
