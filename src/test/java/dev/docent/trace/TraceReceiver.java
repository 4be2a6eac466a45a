package dev.docent.trace;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// A receiver of traces on this machine: OpenTelemetry's protocol, over HTTP.
public final class TraceReceiver implements AutoCloseable {

    private final List<ReceivedSpan> spans = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public TraceReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/v1/traces", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            if ("application/x-protobuf".equals(type)) {
                spans.addAll(ReceivedSpan.all(body));
            }
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    /// @return where traces are to be sent
    public String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    }

    /// @return what has come of a trace so far
    public List<ReceivedSpan> spans(String trace) {
        return spans.stream().filter(span -> span.trace().equals(trace)).toList();
    }

    /// @return a step of a trace, if it has come
    public Optional<ReceivedSpan> find(String trace, String name) {
        return spans(trace).stream().filter(span -> span.name().equals(name)).findFirst();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
