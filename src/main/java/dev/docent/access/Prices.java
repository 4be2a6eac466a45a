package dev.docent.access;

/// What the chat model costs.
public interface Prices {

    /// @return whether it is known; without that no budget of money can be kept to
    boolean areKnown();
}
