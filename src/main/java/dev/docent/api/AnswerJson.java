package dev.docent.api;

import dev.docent.conversation.Reply;

/// Writes an answer as the REST interface gives it, for whoever answers without being called over HTTP.
public interface AnswerJson {

    /// @return the body of `POST /api/v1/ask`
    String write(Reply reply);
}
