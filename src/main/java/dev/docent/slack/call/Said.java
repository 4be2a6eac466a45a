package dev.docent.slack.call;

/// A message of a thread.
///
/// @param at when, and by which name Slack knows it
/// @param person who said it; empty if no person did
/// @param bot the bot that said it; empty if none did
/// @param text as Slack keeps it, in its own markup
/// @param isAnswer whether it looks like an answer of the bot, and not like a notice
public record Said(String at, String person, String bot, String text, boolean isAnswer) {}
