package dev.docent.slack.call;

import static java.util.Map.entry;

import java.util.Map;

/// What Slack means by the names that it gives to what it does not do: by its methods, and where it takes what follows
/// a command or a click.
public enum Refusal {
    /// It does so when it is asked again after a while.
    PUT_OFF,
    /// It does so later; what stands in the way passes.
    BUSY,
    /// All or some of it may have been done.
    UNSURE,
    /// It does not like what the message looks like.
    LOOKS,
    /// The message is not there any more, or can't be replaced any more.
    GONE,
    /// Whoever reads the answer has had enough of it.
    STOPPED,
    /// There is no such method, for this workspace at least.
    NO_METHOD,
    /// The token is not good for it. That stays so until somebody changes a setting, here or in Slack.
    TOKEN,
    /// It has to do with what was asked for, or with where.
    OTHER;

    /// Not a name of Slack's: it could not be asked, or said nothing that can be understood.
    static final String UNREACHABLE = "unreachable";

    /// As Slack says it where it says it in a status.
    static final String RATE_LIMITED = "ratelimited";

    private static final Map<String, Refusal> MEANINGS = Map.ofEntries(
            entry(RATE_LIMITED, PUT_OFF),
            entry("rate_limited", PUT_OFF),
            entry("message_limit_exceeded", PUT_OFF),
            entry("external_channel_migrating", BUSY),
            entry("streaming_state_conflict", BUSY),
            entry(UNREACHABLE, UNSURE),
            entry("fatal_error", UNSURE),
            entry("internal_error", UNSURE),
            entry("request_timeout", UNSURE),
            entry("service_unavailable", UNSURE),
            entry("team_added_to_org", UNSURE),
            entry("update_failed", UNSURE),
            entry("cannot_parse_attachment", LOOKS),
            entry("invalid_blocks", LOOKS),
            entry("invalid_blocks_format", LOOKS),
            entry("invalid_payload", LOOKS),
            entry("msg_blocks_too_long", LOOKS),
            entry("msg_too_long", LOOKS),
            entry("cant_update_message", GONE),
            entry("edit_window_closed", GONE),
            entry("message_not_found", GONE),
            entry("message_not_owned_by_app", GONE),
            entry("stopped_by_user", STOPPED),
            entry("deprecated_endpoint", NO_METHOD),
            entry("feature_not_enabled", NO_METHOD),
            entry("method_deprecated", NO_METHOD),
            entry("unknown_method", NO_METHOD),
            entry("access_denied", TOKEN),
            entry("account_inactive", TOKEN),
            entry("app_uninstalled", TOKEN),
            entry("invalid_auth", TOKEN),
            entry("missing_scope", TOKEN),
            entry("no_permission", TOKEN),
            entry("not_allowed_token_type", TOKEN),
            entry("not_authed", TOKEN),
            entry("token_expired", TOKEN),
            entry("token_revoked", TOKEN));

    /// @param reason as Slack names it
    public static Refusal of(String reason) {
        return MEANINGS.getOrDefault(reason, OTHER);
    }

    /// @return whether it may work later
    boolean isPassing() {
        return this == PUT_OFF || this == BUSY || this == UNSURE;
    }
}
