package dev.docent.slack.queue;

/// Where somebody asked.
///
/// @param team the workspace
/// @param person who asked
/// @param thread the thread that the answer belongs in; empty if it belongs in none
public record Place(String team, String channel, String person, String thread) {}
