package dev.docent.conversation;

import java.time.Instant;
import java.util.Optional;

/// A question that found no answer, or an unhelpful one.
///
/// @param found whether the documents had an answer
record PutQuestion(String text, Instant askedAt, boolean found, Optional<String> comment) {}
