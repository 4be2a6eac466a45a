package dev.docent.model.chat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// A chat model's provider on this machine. It speaks OpenAI's, Anthropic's and Ollama's wire formats, whichever the
/// path of a request asks for, says what it is told to, and records who asked and who left before the end.
///
/// ```
/// try (ProviderServer provider = new ProviderServer()) {
///     provider.reply(ProviderReply.says("Yes", ", indeed."));          // once, before what follows
///     provider.replyWith(request -> ProviderReply.says(request.prompt())); // from then on
/// ```
public final class ProviderServer implements AutoCloseable {

    private static final int BACKLOG = 1_000;

    private final ServerSocket socket;
    private final Queue<ProviderReply> replies = new ConcurrentLinkedQueue<>();
    private final List<ProviderExchange> exchanges = new CopyOnWriteArrayList<>();
    private volatile Function<ProviderRequest, ProviderReply> script = _ -> ProviderReply.says("Yes.");

    public ProviderServer() {
        this(0);
    }

    /// @param port where to listen; 0 for any that is free
    public ProviderServer(int port) {
        try {
            socket = new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().name("provider").start(this::accept);
    }

    /// Answers one further request; such replies are used up in turn before the script is asked.
    public ProviderServer reply(ProviderReply... next) {
        replies.addAll(List.of(next));
        return this;
    }

    /// Forgets what it was to reply and has not.
    public void forget() {
        replies.clear();
    }

    public ProviderServer replyWith(Function<ProviderRequest, ProviderReply> next) {
        script = next;
        return this;
    }

    /// @return the `base-url` for OpenAI and Anthropic
    public String baseUrl() {
        return root() + "/v1";
    }

    /// @return the `base-url` for Ollama
    public String root() {
        return "http://127.0.0.1:" + port();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /// @return what was asked so far, in order
    public List<ProviderExchange> exchanges() {
        return List.copyOf(exchanges);
    }

    public List<ProviderRequest> requests() {
        return exchanges.stream().map(ProviderExchange::request).toList();
    }

    /// @return how many requests are being answered now
    public long open() {
        return exchanges.stream().filter(exchange -> !exchange.isOver()).count();
    }

    /// @return how many clients left before the end of their reply
    public long left() {
        return exchanges.stream()
                .filter(exchange -> exchange.left().isPresent())
                .count();
    }

    /// Ends at once, in the middle of whatever is being said.
    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        exchanges.forEach(ProviderExchange::cut);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().name("provider's reply").start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            ProviderRequest request = ProviderRequest.read(client.getInputStream());
            ProviderExchange exchange = new ProviderExchange(request, client);
            exchanges.add(exchange);
            exchange.answer(next(request));
        } catch (IOException gone) {
            // A client that leaves is part of what is tested; the exchange has it written down.
            return;
        }
    }

    private ProviderReply next(ProviderRequest request) {
        ProviderReply queued = replies.poll();
        return queued == null ? script.apply(request) : queued;
    }
}
