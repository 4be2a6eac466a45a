package dev.docent.slack;

import java.util.Optional;
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
    private Optional<Thread> connecting = Optional.empty();

    /// @param socket empty where Slack calls the service
    SlackBot(Workspaces workspaces, Dispatcher dispatcher, Optional<SocketConnection> socket) {
        this.workspaces = workspaces;
        this.dispatcher = dispatcher;
        this.socket = socket;
    }

    @Override
    public synchronized void start() {
        connecting = Optional.of(Thread.ofVirtual().name("slack-connection").start(this::connect));
    }

    private void connect() {
        try {
            if (!workspaces.connect()) {
                log.error("Slack accepts none of the tokens, so there are no answers in Slack.");
                return;
            }
            dispatcher.start();
            if (socket.isPresent()) {
                socket.get().keep();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isConnected() {
        return socket.map(SocketConnection::isConnected).orElse(workspaces.isComplete());
    }

    @Override
    public synchronized void stop() {
        connecting.ifPresent(Thread::interrupt);
        dispatcher.stop();
        connecting = Optional.empty();
    }

    @Override
    public synchronized boolean isRunning() {
        return connecting.isPresent();
    }
}
