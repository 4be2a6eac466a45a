package dev.docent.model.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/// One request to a provider and what became of it.
public final class ProviderExchange {

    private final ProviderRequest request;
    private final Socket client;
    private final AtomicReference<Instant> left = new AtomicReference<>();
    private final CountDownLatch gone = new CountDownLatch(1);
    private volatile boolean isOver;

    ProviderExchange(ProviderRequest request, Socket client) {
        this.request = request;
        this.client = client;
    }

    public ProviderRequest request() {
        return request;
    }

    /// @return when the client closed the connection, if it did so before the end of the reply
    public Optional<Instant> left() {
        return Optional.ofNullable(left.get());
    }

    public boolean isOver() {
        return isOver;
    }

    void cut() {
        isOver = true;
        try {
            client.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void answer(ProviderReply reply) throws IOException {
        Thread worker = Thread.currentThread();
        Thread.ofVirtual().name("provider's client").start(() -> watch(worker));
        try {
            send(reply);
        } catch (InterruptedException clientLeft) {
            return;
        } finally {
            isOver = true;
        }
    }

    /// A client sends nothing after its request, so that reading on tells when it leaves.
    private void watch(Thread worker) {
        try {
            client.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException closed) {
            // As good as the end.
            gone.countDown();
        } finally {
            noteThatTheClientLeft(worker);
        }
    }

    private void noteThatTheClientLeft(Thread worker) {
        if (!isOver) {
            left.set(Instant.now());
            worker.interrupt();
        }
        gone.countDown();
    }

    private void send(ProviderReply reply) throws IOException, InterruptedException {
        if (reply.status() == 0) {
            gone.await();
            return;
        }
        WireFormat format = WireFormat.of(request.path());
        OutputStream output = client.getOutputStream();
        output.write(head(reply, format).getBytes(UTF_8));
        if (reply.status() == 200) {
            stream(reply, format, output);
        } else {
            chunk(output, format.failure(reply.status(), reply.problem()));
        }
        if (reply.ending() != ProviderReply.Ending.CUT) {
            isOver = true;
            output.write("0\r\n\r\n".getBytes(UTF_8));
        }
        output.flush();
    }

    private static String head(ProviderReply reply, WireFormat format) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + reply.status() + " Said\r\n");
        head.append("Content-Type: ").append(reply.status() == 200 ? format.mediaType() : "application/json");
        head.append("\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n");
        reply.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString();
    }

    private void stream(ProviderReply reply, WireFormat format, OutputStream output)
            throws IOException, InterruptedException {
        chunk(output, format.start(request.model(), reply.inputTokens()));
        for (ProviderReply.Step step : reply.steps()) {
            switch (step) {
                case ProviderReply.Step.Text(String text) -> chunk(output, format.text(request.model(), text));
                case ProviderReply.Step.Thinking(String text) -> chunk(output, format.thinking(request.model(), text));
                case ProviderReply.Step.Held(CountDownLatch gate) -> gate.await();
                case ProviderReply.Step.Pause(Duration time) -> gone.await(time.toMillis(), TimeUnit.MILLISECONDS);
                case ProviderReply.Step.Raw(String bytes) -> chunk(output, bytes);
                case ProviderReply.Step.Problem(String message) -> chunk(output, format.problem(message));
            }
        }
        if (reply.ending() == ProviderReply.Ending.WHOLE) {
            chunk(output, format.end(request.model(), reply));
        }
    }

    private static void chunk(OutputStream output, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        if (bytes.length > 0) {
            output.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
            output.write(bytes);
            output.write("\r\n".getBytes(UTF_8));
            output.flush();
        }
    }
}
