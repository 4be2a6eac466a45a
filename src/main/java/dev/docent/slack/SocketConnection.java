package dev.docent.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a socket open: a lost one is opened again, sooner after the first loss than after many.
final class SocketConnection {

    private static final Logger log = LoggerFactory.getLogger(SocketConnection.class);
    private static final Duration GREETING = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final Duration LASTING = Duration.ofSeconds(2);
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final int MOST_DOUBLINGS = 8;

    private final Slack slack;
    private final String appToken;
    private final App app;
    private final SlackMetrics metrics;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private volatile boolean isConnected;

    SocketConnection(Slack slack, String appToken, App app, SlackMetrics metrics) {
        this.slack = slack;
        this.appToken = appToken;
        this.app = app;
        this.metrics = metrics;
    }

    boolean isConnected() {
        return isConnected;
    }

    /// Connects, and goes on until the thread is interrupted or Slack does not accept the token.
    void keep() throws InterruptedException {
        for (int losses = 0; ; losses++) {
            long start = System.nanoTime();
            try {
                hold();
            } catch (Socket.RefusedException refused) {
                log.error(
                        "Slack does not accept docent.slack.app-token ({}). It is an 'App-Level Token' with the scope"
                                + " connections:write, on the page 'Basic Information' of your app's settings; and"
                                + " 'Socket Mode' has to be on.",
                        refused.getMessage());
                return;
            } catch (IOException | SlackApiException | URISyntaxException failure) {
                log.warn("The connection to Slack is lost, and is opened again: {}", failure.getMessage());
            }
            boolean isLasting = System.nanoTime() - start > LASTING.toNanos();
            losses = isLasting ? 0 : losses;
            Thread.sleep(wait(losses));
            metrics.reconnected();
        }
    }

    private void hold()
            throws IOException, SlackApiException, URISyntaxException, Socket.RefusedException, InterruptedException {
        try (var socket = new Socket(slack, appToken, Socket.url(slack, appToken), app, metrics)) {
            isConnected = socket.connect(GREETING);
            if (isConnected) {
                log.info("Slack: connected by Socket Mode");
                socket.awaitLoss(LOOK);
            }
        } finally {
            isConnected = false;
        }
    }

    private Duration wait(int losses) {
        long longest =
                FIRST_WAIT.multipliedBy(1L << Math.min(losses, MOST_DOUBLINGS)).toMillis();
        return Duration.ofMillis(longest / 2 + random.nextLong(longest / 2 + 1));
    }
}
