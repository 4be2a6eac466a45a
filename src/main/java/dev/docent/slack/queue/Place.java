package dev.docent.slack.queue;

/// Where somebody asked.
///
/// @param team the workspace
/// @param person who asked
/// @param home the workspace the person belongs to: in a channel that several share, it may be another one
/// @param thread the thread that the answer belongs in; empty if it belongs in none
public record Place(String team, String channel, String person, String home, String thread) {

    /// Where somebody of the workspace asked.
    public Place(String team, String channel, String person, String thread) {
        this(team, channel, person, team, thread);
    }
}
