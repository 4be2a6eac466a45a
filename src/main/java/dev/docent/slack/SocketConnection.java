package dev.docent.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.methods.SlackApiException;
import dev.docent.slack.SocketAddress.RefusedException;
import dev.docent.slack.call.RetryAfter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a socket open: a lost one is opened again, sooner after the first loss than after many.
final class SocketConnection {

    private static final Logger log = LoggerFactory.getLogger(SocketConnection.class);
    private static final Duration GREETING = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final Duration FIRST_WAIT = Duration.ofMillis(100);
    private static final int MOST_DOUBLINGS = 8;

    private final Slack slack;
    private final String appToken;
    private final App app;
    private final Duration steady;
    private final SlackMetrics metrics;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private Optional<Socket> last = Optional.empty();
    private volatile boolean isConnected;

    /// @param steady how long a connection lasts that is worth having
    SocketConnection(Slack slack, String appToken, App app, Duration steady, SlackMetrics metrics) {
        this.slack = slack;
        this.appToken = appToken;
        this.app = app;
        this.steady = steady;
        this.metrics = metrics;
    }

    boolean isConnected() {
        return isConnected;
    }

    /// Connects, and goes on until the thread is interrupted or Slack does not accept the token.
    void keep() throws InterruptedException {
        try {
            keepOn();
        } catch (RefusedException refused) {
            log.error(
                    "Slack does not accept docent.slack.app-token ({}). It is an 'App-Level Token' with the scope"
                            + " connections:write, on the page 'Basic Information' of your app's settings; and"
                            + " 'Socket Mode' has to be on.",
                    refused.getMessage());
        } finally {
            isConnected = false;
            last.ifPresent(Socket::close);
        }
    }

    private void keepOn() throws RefusedException, InterruptedException {
        for (int losses = 0; ; losses++) {
            long start = System.nanoTime();
            Duration pause = held();
            boolean isLasting = System.nanoTime() - start > steady.toNanos();
            losses = isLasting ? 0 : losses;
            Duration wait = wait(losses);
            Thread.sleep(pause.compareTo(wait) > 0 ? pause : wait);
            metrics.reconnected();
        }
    }

    /// @return how long Slack wants to be left alone
    private Duration held() throws RefusedException, InterruptedException {
        try {
            hold();
            return Duration.ZERO;
        } catch (IOException | SlackApiException | URISyntaxException | RuntimeException failure) {
            log.warn("The connection to Slack is lost, and is opened again: {}", failure.getMessage());
            return RetryAfter.of(failure).orElse(Duration.ZERO);
        }
    }

    /// The connection before is closed once there is a new one: until Slack closes it, events may come by it.
    private void hold()
            throws IOException, SlackApiException, URISyntaxException, RefusedException, InterruptedException {
        var socket = new Socket(slack, appToken, new SocketAddress(slack, appToken).url(), app, metrics);
        boolean isGreeted = false;
        try {
            isGreeted = socket.connect(GREETING);
        } finally {
            last.ifPresent(Socket::close);
            last = Optional.of(socket);
            isConnected = isGreeted;
        }
        if (isGreeted) {
            log.info("Slack: connected by Socket Mode");
            socket.awaitLoss(LOOK);
            isConnected = socket.isOpen();
            log.info("Slack: the connection ends, and the next one is opened");
        } else {
            log.warn("Slack: connected, but Slack does not greet, so that nothing is heard from there. Something in"
                    + " between, such as a proxy, may let no WebSocket messages through. It is tried again.");
        }
    }

    private Duration wait(int losses) {
        long longest =
                FIRST_WAIT.multipliedBy(1L << Math.min(losses, MOST_DOUBLINGS)).toMillis();
        return Duration.ofMillis(longest / 2 + random.nextLong(longest / 2 + 1));
    }
}
