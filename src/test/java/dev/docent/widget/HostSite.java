package dev.docent.widget;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Another site, whose pages show the widget.
final class HostSite {

    private record HostPage(String policy, String html) {}

    private final HttpServer server;
    private final Map<String, HostPage> pages = new ConcurrentHashMap<>();

    HostSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::serve);
            server.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// @param policy the page's content policy; none if empty
    /// @return where the page is
    String put(String path, String policy, String head, String body) {
        pages.put(path, new HostPage(policy, """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="icon" href="data:,"><title>The Gazette</title>
                %s
                </head>
                <body><header>The Gazette</header><main><h1>News</h1>%s</main></body>
                </html>
                """.formatted(head, body)));
        return origin() + path;
    }

    private void serve(HttpExchange exchange) throws IOException {
        HostPage page = pages.get(exchange.getRequestURI().getPath());
        byte[] content = (page == null ? "" : page.html()).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        if (page != null && !page.policy().isEmpty()) {
            exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
        }
        exchange.sendResponseHeaders(page == null ? 404 : 200, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }
}
