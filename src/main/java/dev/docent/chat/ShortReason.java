package dev.docent.chat;

/// A failure of a chat model that can say in a few words what happened. They may be shown to whoever asks.
public interface ShortReason {

    /// @return a few words without names, addresses and keys
    String inShort();
}
