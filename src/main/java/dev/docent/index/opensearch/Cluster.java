package dev.docent.index.opensearch;

import dev.docent.index.IndexUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.opensearch.client.opensearch.generic.Bodies;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.opensearch.client.transport.httpclient5.ResponseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks to the nodes of OpenSearch, in its own JSON.
final class Cluster implements AutoCloseable {

    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;

    private static final int FAILED = 400;
    private static final int UNKNOWN_USER = 401;
    private static final int FORBIDDEN = 403;
    private static final int TIMED_OUT = 408;
    private static final int TOO_MANY = 429;
    private static final int BROKEN = 500;
    private static final String NAME = "The OpenSearch that keeps the index";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final OpenSearchTransport transport;
    private final OpenSearchGenericClient client;
    private volatile Runnable whenGone = () -> {};

    /// What came back. A conflict and a thing that is not there are answers like others.
    ///
    /// @param lacksIndex whether it is the index itself that is not there
    record Reply(int status, JsonNode body, boolean lacksIndex) {

        boolean isFound() {
            return status != NOT_FOUND;
        }

        boolean isConflict() {
            return status == CONFLICT;
        }
    }

    Cluster(OpenSearchProperties properties) {
        this.transport = transport(properties);
        this.client = new OpenSearchGenericClient(transport);
    }

    private static OpenSearchTransport transport(OpenSearchProperties properties) {
        HttpHost[] hosts = properties.urls().stream().map(HttpHost::create).toArray(HttpHost[]::new);
        Timeout timeout = Timeout.of(properties.timeout());
        return ApacheHttpClient5TransportBuilder.builder(hosts)
                .setConnectionConfigCallback(
                        connection -> connection.setConnectTimeout(timeout).setSocketTimeout(timeout))
                .setRequestConfigCallback(
                        request -> request.setResponseTimeout(timeout).setConnectionRequestTimeout(timeout))
                .setHttpClientConfigCallback(http -> withUser(http, properties))
                .build();
    }

    private static HttpAsyncClientBuilder withUser(HttpAsyncClientBuilder http, OpenSearchProperties properties) {
        if (!properties.user().isEmpty()) {
            var credentials = new BasicCredentialsProvider();
            credentials.setCredentials(
                    new AuthScope(null, -1),
                    new UsernamePasswordCredentials(
                            properties.user(), properties.password().toCharArray()));
            http.setDefaultCredentialsProvider(credentials);
        }
        return http;
    }

    /// @param action is run when a call finds that there is no such index
    void whenGone(Runnable action) {
        whenGone = action;
    }

    /// @return what is known of an index; empty if there is none
    Optional<JsonNode> index(String path) {
        return Optional.of(exchange("GET", path, Optional.empty()))
                .filter(Reply::isFound)
                .map(Reply::body);
    }

    Reply get(String path) {
        return call("GET", path, Optional.empty());
    }

    Reply put(String path, Object body) {
        return call("PUT", path, Optional.of(Bodies.json(JSON.writeValueAsString(body))));
    }

    Reply post(String path, Object body) {
        return call("POST", path, Optional.of(Bodies.json(JSON.writeValueAsString(body))));
    }

    /// @param lines JSON values, one a line
    Reply postLines(String path, String lines) {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        return call("POST", path, Optional.ofNullable(Body.from(bytes, "application/x-ndjson")));
    }

    /// What is found in a part of the index while another part is away is no answer.
    ///
    /// @return what is found
    JsonNode search(String index, Object body, String... parameters) {
        String path = index + "/_search?allow_partial_search_results=false";
        return post(Arrays.stream(parameters).reduce(path, (query, more) -> query + "&" + more), body)
                .body()
                .path("hits")
                .path("hits");
    }

    static String line(Object value) {
        return JSON.writeValueAsString(value) + "\n";
    }

    private Reply call(String method, String path, Optional<Body> body) {
        Reply reply = exchange(method, path, body);
        if (reply.lacksIndex()) {
            whenGone.run();
            throw unusable("its indices are gone. They are made anew, and filled from the documents.");
        }
        return reply;
    }

    private Reply exchange(String method, String path, Optional<Body> body) {
        String[] parts = path.split("\\?", 2);
        var request = Requests.builder().method(method).endpoint(parts[0]);
        if (parts.length == 2) {
            request.query(Parameters.of(parts[1]));
        }
        body.ifPresent(request::body);
        try (Response response = client.execute(request.build())) {
            return reply(response, method + " " + parts[0]);
        } catch (IOException failure) {
            ResponseException refused =
                    refusal(failure).orElseThrow(() -> new IndexUnavailableException(NAME, failure));
            return reply(refused.status(), String.valueOf(refused.getMessage()), "", method + " " + parts[0]);
        }
    }

    /// The client takes some of what it is answered for trouble with the connection.
    private static Optional<ResponseException> refusal(IOException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(ResponseException.class::isInstance)
                .map(ResponseException.class::cast)
                .findFirst();
    }

    private static Reply reply(Response response, String request) {
        String text = response.getBody().map(Body::bodyAsString).orElse("");
        return reply(response.getStatus(), text, text, request);
    }

    private static Reply reply(int status, String text, String body, String request) {
        if (isPassing(status)) {
            throw unavailable(request + ": " + status + " " + text);
        }
        if (isForbidden(status)) {
            throw forbidden(request + ": " + status + " " + text);
        }
        if (status >= FAILED && status != NOT_FOUND && status != CONFLICT) {
            throw new IllegalStateException("OpenSearch refuses " + request + ": " + status + " " + shortened(text));
        }
        boolean lacksIndex = status == NOT_FOUND && text.contains("index_not_found_exception");
        return new Reply(status, JSON.readTree(body.isEmpty() ? "{}" : body), lacksIndex);
    }

    /// @return whether the same may go well another time
    static boolean isPassing(int status) {
        return status >= BROKEN || status == TOO_MANY || status == TIMED_OUT;
    }

    /// @return whether it would go well if somebody set something right there
    static boolean isForbidden(int status) {
        return status == UNKNOWN_USER || status == FORBIDDEN;
    }

    /// @param why what a part of the cluster said
    static IndexUnavailableException forbidden(String why) {
        return unusable(
                why.contains("cluster_block_exception")
                        ? "it has blocked an index; take the block away. " + shortened(why)
                        : "it refuses the service's user; see docent.index.opensearch.user and .password, and what that"
                                + " user may do there. " + shortened(why));
    }

    /// @param why what a part of the cluster said
    static IndexUnavailableException unavailable(String why) {
        return new IndexUnavailableException(NAME, new IOException(shortened(why)));
    }

    /// @param why what hinders it, and what to do
    static IndexUnavailableException unusable(String why) {
        return IndexUnavailableException.unusable(NAME, why);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(500, text.length()));
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("The connections to OpenSearch cannot be closed", failure);
        }
    }
}
