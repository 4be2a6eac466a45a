package dev.docent.passage;

/// Counts a text's tokens as the embedding model does.
public interface TokenCounter {

    /// @return how many tokens the text has; 0 for white space
    int count(String text);
}
