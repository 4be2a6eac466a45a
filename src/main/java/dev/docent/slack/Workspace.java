package dev.docent.slack;

import dev.docent.slack.call.Channel;
import dev.docent.slack.call.SlackCalls;

/// A workspace the bot is installed in.
///
/// @param user the bot's user there
/// @param bot the bot's own id there
/// @param key a secret that only the instances of this service share
record Workspace(String team, String user, String bot, String key, SlackCalls calls) {

    Channel channel(String id) {
        return new Channel(calls, id, user);
    }
}
