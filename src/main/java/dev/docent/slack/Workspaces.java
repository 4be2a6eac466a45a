package dev.docent.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.docent.slack.call.Pace;
import dev.docent.slack.call.Refusal;
import dev.docent.slack.call.RetryAfter;
import dev.docent.slack.call.SlackCalls;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The workspaces that accept the bot's tokens.
final class Workspaces {

    private static final Logger log = LoggerFactory.getLogger(Workspaces.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 6;

    private final Slack slack;
    private final SlackMetrics metrics;
    private final Pace pace = new Pace();
    private final Map<String, Workspace> known = new ConcurrentHashMap<>();
    /// Of which Slack has not said yet whose they are.
    private final List<Token> open;
    private volatile boolean isComplete;

    /// @param team the workspace it is said to belong to; empty if nothing is said
    private record Token(String setting, String team, String value) {}

    Workspaces(Slack slack, SlackProperties properties, SlackMetrics metrics) {
        this.slack = slack;
        this.metrics = metrics;
        this.open = new CopyOnWriteArrayList<>(tokens(properties));
    }

    private static List<Token> tokens(SlackProperties properties) {
        var tokens = new ArrayList<Token>();
        tokens.add(new Token("docent.slack.bot-token", "", properties.botToken()));
        properties
                .workspaces()
                .forEach((team, workspace) -> tokens.add(
                        new Token("docent.slack.workspaces." + team + ".bot-token", team, workspace.botToken())));
        return tokens.stream().filter(token -> !token.value().isBlank()).toList();
    }

    Optional<Workspace> find(String team) {
        return Optional.ofNullable(known.get(team));
    }

    /// @return whether every workspace that can be known is known
    boolean isComplete() {
        return isComplete;
    }

    /// @return whether a workspace is known
    boolean isAny() {
        return !known.isEmpty();
    }

    /// Asks Slack whose the tokens are, until Slack has said so of one.
    ///
    /// @return whether there is a workspace at all
    boolean connect() throws InterruptedException {
        settle(this::isAny);
        return isAny();
    }

    /// Asks Slack whose the other tokens are, until Slack has said so.
    void connectOthers() throws InterruptedException {
        settle(() -> false);
    }

    private void settle(BooleanSupplier isEnough) throws InterruptedException {
        for (int tries = 0; ; tries++) {
            Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
            for (Token token : List.copyOf(open)) {
                Duration pause = asked(token);
                wait = pause.compareTo(wait) > 0 ? pause : wait;
            }
            isComplete = open.isEmpty();
            if (isComplete || isEnough.getAsBoolean()) {
                return;
            }
            Thread.sleep(wait);
        }
    }

    /// @return how long Slack wants to be left alone
    private Duration asked(Token token) {
        try {
            MethodsClient methods = slack.methods(token.value());
            if (isSettled(token, methods, methods.authTest(test -> test))) {
                open.remove(token);
            }
            return Duration.ZERO;
        } catch (IOException | SlackApiException | RuntimeException failure) {
            log.warn("Slack cannot be reached, and will be tried again: {}", failure.getMessage());
            return RetryAfter.of(failure).orElse(Duration.ZERO);
        }
    }

    /// @return whether Slack will not say anything else later
    private boolean isSettled(Token token, MethodsClient methods, AuthTestResponse answer) {
        if (answer.isOk()) {
            accept(token, methods, answer);
            return true;
        }
        String reason = Optional.ofNullable(answer.getError()).orElse("no reason given");
        if (Refusal.of(reason) == Refusal.TOKEN) {
            log.error(
                    "Slack does not accept {} ({}). Copy the 'Bot User OAuth Token' once more from the page 'Install App'"
                            + " of your app's settings; until then that workspace gets no answers.",
                    token.setting(),
                    reason);
            return true;
        }
        log.warn("Slack cannot say whose {} is ({}), and will be asked again.", token.setting(), reason);
        return false;
    }

    private void accept(Token token, MethodsClient methods, AuthTestResponse answer) {
        if (!token.team().isEmpty() && !token.team().equalsIgnoreCase(answer.getTeamId())) {
            log.error("{} is a token of the workspace {}, so it is not used.", token.setting(), answer.getTeamId());
            return;
        }
        String team = answer.getTeamId();
        var calls = new SlackCalls(team, methods, pace, metrics);
        known.put(team, new Workspace(team, answer.getUserId(), answer.getBotId(), token.value(), calls));
        log.info("Slack: answering in the workspace {} ({}) as @{}", answer.getTeam(), team, answer.getUser());
    }
}
