package dev.docent.slack.call;

import java.util.Set;

/// Knows which message answers which question.
public interface KnownReplies {

    /// Keeps which message answers the question.
    void begun(String message);

    /// Keeps that the message which was to answer the question is there no more.
    void gone();

    /// @return the messages of the same thread that answer other questions
    Set<String> ofOthers();
}
