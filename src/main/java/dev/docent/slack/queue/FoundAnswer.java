package dev.docent.slack.queue;

import java.util.Optional;

/// What a question is answered with, before it is said.
///
/// @param outcome in a word, for those who count
/// @param shareable the same for everybody, where only one person sees it
public record FoundAnswer(KeptAnswer message, String outcome, Optional<KeptAnswer> shareable) {}
