package dev.docent.document.worker;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// All ways to reach a server that a parser might take.
final class Connections {

    private Connections() {}

    /// @return what came of each way, a word each
    static String attempt(String host, int port) {
        Map<String, Callable<?>> ways = new LinkedHashMap<>();
        ways.put(
                "address",
                () -> URI.create("http://" + host + ":" + port).toURL().getContent());
        ways.put("socket", () -> new Socket(host, port));
        ways.put("later", () -> {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(host, port), 1000);
                return socket;
            }
        });
        ways.put("server", () -> new ServerSocket(0));
        ways.put("datagram", DatagramSocket::new);
        ways.put(
                "client",
                () -> HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://" + host + ":" + port))
                                        .build(),
                                BodyHandlers.ofString()));
        ways.put("channel", () -> SocketChannel.open(new InetSocketAddress(host, port)));
        ways.put("asynchronous", AsynchronousSocketChannel::open);
        ways.put("name", () -> InetAddress.getAllByName("ip6-localhost.example.org"));
        return ways.entrySet().stream()
                .map(way -> way.getKey() + ":" + result(way.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String result(Callable<?> way) {
        try {
            way.call();
            return "reached";
        } catch (Exception refused) {
            boolean byUs = String.valueOf(refused).contains("without the network")
                    || String.valueOf(refused.getCause()).contains("without the network");
            return byUs ? "refused" : refused.getClass().getSimpleName();
        }
    }
}
