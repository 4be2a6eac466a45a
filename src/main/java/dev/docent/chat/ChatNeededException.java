package dev.docent.chat;

/// A setting asks for the chat model, and there is none.
public final class ChatNeededException extends RuntimeException {

    /// @param setting the setting that is `model`
    public ChatNeededException(String setting) {
        super(setting + " is 'model', but no chat model is configured (docent.chat.provider).");
    }
}
