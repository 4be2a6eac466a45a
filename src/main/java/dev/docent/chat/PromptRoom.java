package dev.docent.chat;

/// @param tokens how many of its tokens a model can be asked with at once, the answer left room for
public record PromptRoom(int tokens) {}
