package dev.docent.slack;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Connects the service to Slack when it starts, and takes leave when it stops. That Slack cannot be reached holds
/// nothing up.
final class SlackBot implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SlackBot.class);

    private final Workspaces workspaces;
    private final Dispatcher dispatcher;
    private final Optional<SocketConnection> socket;
    private List<Thread> connecting = List.of();

    /// @param socket empty where Slack calls the service
    SlackBot(Workspaces workspaces, Dispatcher dispatcher, Optional<SocketConnection> socket) {
        this.workspaces = workspaces;
        this.dispatcher = dispatcher;
        this.socket = socket;
    }

    @Override
    public synchronized void start() {
        var isFirstKnown = new CompletableFuture<Boolean>();
        connecting = List.of(
                started("slack-workspaces", () -> knowWorkspaces(isFirstKnown)),
                started("slack-connection", () -> connect(isFirstKnown)));
    }

    private static Thread started(String name, Work work) {
        return Thread.ofVirtual().name(name).start(() -> {
            try {
                work.run();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @FunctionalInterface
    private interface Work {
        void run() throws InterruptedException;
    }

    private void knowWorkspaces(CompletableFuture<Boolean> isFirstKnown) throws InterruptedException {
        isFirstKnown.complete(workspaces.connect());
        workspaces.connectOthers();
    }

    private void connect(CompletableFuture<Boolean> isFirstKnown) throws InterruptedException {
        try {
            if (!isFirstKnown.get()) {
                log.error("Slack accepts none of the tokens, so there are no answers in Slack.");
                return;
            }
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        dispatcher.start();
        if (socket.isPresent()) {
            socket.get().keep();
        }
    }

    boolean isConnected() {
        return socket.map(SocketConnection::isConnected).orElseGet(() -> workspaces.isComplete() && workspaces.isAny());
    }

    @Override
    public synchronized void stop() {
        connecting.forEach(Thread::interrupt);
        dispatcher.stop();
        connecting = List.of();
    }

    @Override
    public synchronized boolean isRunning() {
        return !connecting.isEmpty();
    }
}
