package dev.docent.slack;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.docent.slack.call.Pace;
import dev.docent.slack.call.SlackCalls;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The workspaces that accept the bot's tokens.
final class Workspaces {

    private static final Logger log = LoggerFactory.getLogger(Workspaces.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 6;

    private final Slack slack;
    private final List<Token> tokens;
    private final SlackMetrics metrics;
    private final Pace pace = new Pace();
    private final Map<String, Workspace> known = new ConcurrentHashMap<>();
    private volatile boolean isComplete;

    /// @param team the workspace it is said to belong to; empty if nothing is said
    private record Token(String setting, String team, String value) {}

    Workspaces(Slack slack, SlackProperties properties, SlackMetrics metrics) {
        this.slack = slack;
        this.metrics = metrics;
        this.tokens = tokens(properties);
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

    /// Asks Slack whose the tokens are, until Slack has said so.
    ///
    /// @return whether there is a workspace at all
    boolean connect() throws InterruptedException {
        for (Token token : tokens) {
            connect(token);
        }
        isComplete = true;
        return !known.isEmpty();
    }

    private void connect(Token token) throws InterruptedException {
        MethodsClient methods = slack.methods(token.value());
        for (int tries = 0; ; tries++) {
            try {
                accept(token, methods, methods.authTest(test -> test));
                return;
            } catch (IOException | SlackApiException failure) {
                log.warn("Slack cannot be reached, and will be tried again: {}", failure.getMessage());
                Thread.sleep(FIRST_WAIT.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS)));
            }
        }
    }

    private void accept(Token token, MethodsClient methods, AuthTestResponse answer) {
        if (!answer.isOk()) {
            log.error(
                    "Slack does not accept {} ({}). Copy the 'Bot User OAuth Token' once more from the page 'Install App'"
                            + " of your app's settings; until then that workspace gets no answers.",
                    token.setting(),
                    answer.getError());
        } else if (!token.team().isEmpty() && !token.team().equalsIgnoreCase(answer.getTeamId())) {
            log.error("{} is a token of the workspace {}, so it is not used.", token.setting(), answer.getTeamId());
        } else {
            String team = answer.getTeamId();
            var calls = new SlackCalls(team, methods, pace, metrics);
            known.put(team, new Workspace(team, answer.getUserId(), answer.getBotId(), token.value(), calls));
            log.info("Slack: answering in the workspace {} ({}) as @{}", answer.getTeam(), team, answer.getUser());
        }
    }
}
