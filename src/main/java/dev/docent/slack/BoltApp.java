package dev.docent.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.builtin.RequestVerification;
import com.slack.api.bolt.middleware.builtin.SSLCheck;
import java.util.ArrayList;
import java.util.List;

/// Opens an app that does not yet listen to anything.
final class BoltApp {

    private BoltApp() {}

    /// @param signingSecret empty where Slack does not call the service
    static App open(Slack slack, String signingSecret) {
        AppConfig config = AppConfig.builder()
                .slack(slack)
                .signingSecret(signingSecret)
                .allEventsApiAutoAckEnabled(true)
                .build();
        return new App(config, slack, middleware(signingSecret));
    }

    /// Without Bolt's own look-up of who is asked: that is known, and each event would wait for it. What comes by
    /// Socket Mode needs no signature.
    private static List<Middleware> middleware(String signingSecret) {
        if (signingSecret.isBlank()) {
            return new ArrayList<>();
        }
        var signatures = new SlackSignature.Verifier(new SlackSignature.Generator(signingSecret));
        return new ArrayList<>(List.of(new SSLCheck(""), new RequestVerification(signatures)));
    }
}
