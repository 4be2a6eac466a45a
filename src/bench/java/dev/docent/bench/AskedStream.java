package dev.docent.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/// A question whose answer is streamed to a caller, who writes down when each sentence comes.
final class AskedStream {

    private static final JsonMapper JSON = new JsonMapper();

    private final String question;
    private final Socket socket;
    private volatile String status = "";
    private final Map<String, Long> heard = new ConcurrentHashMap<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    private AskedStream(String question, Socket socket) {
        this.question = question;
        this.socket = socket;
    }

    static AskedStream open(URI service, String question) throws IOException {
        var stream = new AskedStream(question, new Socket(service.getHost(), service.getPort()));
        byte[] body = JSON.writeValueAsBytes(Map.of("question", question));
        String head = "POST /api/v1/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Accept: text/event-stream\r\nContent-Length: " + body.length + "\r\n\r\n";
        stream.socket.getOutputStream().write(head.getBytes(UTF_8));
        stream.socket.getOutputStream().write(body);
        Thread.ofVirtual().start(stream::listen);
        return stream;
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            status = String.valueOf(lines.readLine());
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:{\"text\"")) {
                    String text = JSON.readTree(line.substring("data:".length()))
                            .path("text")
                            .asString();
                    heard.put(text.strip().replaceAll("(?: \\[\\d+](\\[\\d+])*)$", ""), System.nanoTime());
                    begun.countDown();
                }
                if (line.equals("event:done") || line.equals("event:error")) {
                    end();
                }
            }
        } catch (IOException closed) {
            end();
        }
        end();
    }

    /// Whoever waits for the beginning of what has ended waits no longer.
    private void end() {
        ended.countDown();
        begun.countDown();
    }

    /// @return whether the question was taken
    boolean isTaken() {
        return status.contains(" 200");
    }

    String question() {
        return question;
    }

    /// @return when each part of the answer came, in nanoseconds
    Map<String, Long> heard() {
        return Map.copyOf(heard);
    }

    void awaitBeginning() throws InterruptedException {
        begun.await(2, TimeUnit.MINUTES);
    }

    void awaitEnd() throws InterruptedException {
        ended.await(5, TimeUnit.MINUTES);
    }

    /// Leaves.
    void leave() throws IOException {
        socket.close();
    }
}
