package dev.docent.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import dev.docent.slack.call.Refusal;
import java.io.IOException;
import java.util.Optional;

/// Asks Slack where it listens.
record SocketAddress(Slack slack, String appToken) {

    /// @throws RefusedException if Slack does not accept the token
    /// @throws IOException if Slack can't be reached, or can't say so now
    String url() throws IOException, SlackApiException, RefusedException {
        var opened = slack.methods(appToken).appsConnectionsOpen(open -> open);
        if (opened.isOk()) {
            return opened.getUrl();
        }
        String reason = Optional.ofNullable(opened.getError()).orElse("no reason given");
        if (Refusal.of(reason) == Refusal.TOKEN) {
            throw new RefusedException(reason);
        }
        throw new IOException("Slack refuses apps.connections.open: " + reason);
    }

    /// Slack does not accept the token.
    static final class RefusedException extends Exception {

        RefusedException(String reason) {
            super(reason);
        }
    }
}
