package dev.docent.passage;

import java.util.regex.Pattern;

/// Counts words and punctuation marks, much as an embedding model does.
final class WordCounter implements TokenCounter {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    @Override
    public int count(String text) {
        return (int) TOKEN.matcher(text).results().count();
    }
}
