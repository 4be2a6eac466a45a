package dev.docent.prompt;

/// What is put to a chat model.
///
/// @param system what it is told of its job
/// @param user what it is given to work on
public record Prompt(String system, String user) {}
