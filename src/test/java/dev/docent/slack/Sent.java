package dev.docent.slack;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What Slack sends, as it sends it.
final class Sent {

    private Sent() {}

    static ObjectNode mention(String team, String channel, String user, String text, String at, String thread) {
        ObjectNode event = message("app_mention", channel, user, text, at, thread);
        return callback(team, "Ev" + team + channel + at, event);
    }

    static ObjectNode direct(String team, String channel, String user, String text, String at, String thread) {
        ObjectNode event = message("message", channel, user, text, at, thread).put("channel_type", "im");
        return callback(team, "Ev" + team + channel + at, event);
    }

    static ObjectNode message(String type, String channel, String user, String text, String at, String thread) {
        ObjectNode event = FakeSlack.JSON
                .createObjectNode()
                .put("type", type)
                .put("channel", channel)
                .put("user", user)
                .put("text", text)
                .put("ts", at)
                .put("event_ts", at);
        return thread.isEmpty() || thread.equals(at) ? event : event.put("thread_ts", thread);
    }

    static ObjectNode callback(String team, String id, JsonNode event) {
        ObjectNode callback = FakeSlack.JSON
                .createObjectNode()
                .put("token", "t")
                .put("team_id", team)
                .put("api_app_id", "A1")
                .put("type", "event_callback")
                .put("event_id", id)
                .put("event_time", 1_700_000_000);
        callback.set("event", event);
        callback.putArray("authorizations")
                .addObject()
                .put("team_id", team)
                .put("user_id", FakeSlack.BOT)
                .put("is_bot", true);
        return callback;
    }

    static ObjectNode command(String team, String channel, String user, String text, String trigger, String url) {
        return FakeSlack.JSON
                .createObjectNode()
                .put("token", "t")
                .put("team_id", team)
                .put("channel_id", channel)
                .put("user_id", user)
                .put("command", "/ask")
                .put("text", text)
                .put("response_url", url)
                .put("trigger_id", trigger)
                .put("api_app_id", "A1");
    }

    static ObjectNode click(
            String team, String channel, String user, String action, String value, String at, String url) {
        ObjectNode click = FakeSlack.JSON
                .createObjectNode()
                .put("type", "block_actions")
                .put("api_app_id", "A1")
                .put("token", "t")
                .put("trigger_id", "1.2")
                .put("response_url", url);
        click.putObject("team").put("id", team);
        click.putObject("user").put("id", user);
        click.putObject("channel").put("id", channel);
        click.putObject("container")
                .put("type", "message")
                .put("message_ts", at)
                .put("channel_id", channel);
        click.putArray("actions")
                .addObject()
                .put("action_id", action)
                .put("value", value)
                .put("type", "button")
                .put("action_ts", "1.3");
        return click;
    }
}
