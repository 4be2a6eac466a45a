package dev.docent.model.embedding;

import dev.docent.passage.TokenCounter;

/// Cuts off what is more than a model takes. Tokens are counted as another model does, which is near enough: a provider
/// that finds a text too long all the same says so.
final class TokenLimit {

    /// Marks at both ends that models put there themselves.
    private static final int MARKS = 2;

    private final TokenCounter counter;
    private final int limit;

    TokenLimit(TokenCounter counter, int maxTokens) {
        this.counter = counter;
        this.limit = Math.max(1, maxTokens - MARKS);
    }

    String cut(String text) {
        // Tokens have several characters, as a rule, and never none.
        if (text.length() <= limit) {
            return text;
        }
        String rest = text;
        for (int tokens = counter.count(rest); tokens > limit && rest.length() > 1; tokens = counter.count(rest)) {
            rest = beginning(rest, Math.min(rest.length() - 1, (int) ((long) rest.length() * limit / tokens)));
        }
        return rest;
    }

    /// @return the text's first characters, without half a surrogate pair at the end
    static String beginning(String text, int length) {
        int end = Math.max(1, length);
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) && end > 1 ? end - 1 : end);
    }
}
