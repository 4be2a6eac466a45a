package dev.docent.slack.call;

import java.util.Set;

/// Why Slack refuses to connect.
public final class Refusal {

    /// What stays so until somebody changes a setting, here or in Slack.
    private static final Set<String> LASTING = Set.of(
            "access_denied",
            "account_inactive",
            "app_uninstalled",
            "invalid_auth",
            "missing_scope",
            "no_permission",
            "not_allowed_token_type",
            "not_authed",
            "token_expired",
            "token_revoked");

    private Refusal() {}

    /// @param reason as Slack names it
    /// @return whether it is no use to try again
    public static boolean isLasting(String reason) {
        return LASTING.contains(reason);
    }
}
