package dev.docent.slack;

/// Looks at tokens before Slack does, for the mistakes that are made with them.
final class TokenCheck {

    private TokenCheck() {}

    /// @throws WrongTokensException if a token is missing, or is one of another kind
    static void check(SlackProperties properties) {
        if (properties.isHalfOn()) {
            throw new WrongTokensException("docent.slack.bot-token is missing, but a token of its app is set. It is the"
                    + " 'Bot User OAuth Token' (xoxb-…) on the page 'Install App' of your app's settings.");
        }
        if (properties.appToken().isBlank() && properties.signingSecret().isBlank()) {
            throw new WrongTokensException("docent.slack.bot-token is set, but Slack has no way to reach the bot: set"
                    + " docent.slack.app-token (xapp-…, on the page 'Basic Information', for Socket Mode), or"
                    + " docent.slack.signing-secret (for the Events API).");
        }
        begin("docent.slack.bot-token", properties.botToken(), "xoxb-");
        properties
                .workspaces()
                .forEach((team, workspace) ->
                        begin("docent.slack.workspaces." + team + ".bot-token", workspace.botToken(), "xoxb-"));
        begin("docent.slack.app-token", properties.appToken(), "xapp-");
    }

    private static void begin(String setting, String token, String prefix) {
        if (!token.isBlank() && !token.startsWith(prefix)) {
            throw new WrongTokensException(setting + " does not begin with '" + prefix
                    + "', so it is a token of another kind. Copy it once more from your app's settings.");
        }
    }
}
