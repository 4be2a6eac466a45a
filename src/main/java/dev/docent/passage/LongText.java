package dev.docent.passage;

import java.util.ArrayList;
import java.util.List;

/// Cuts what is too long for a passage near its middle, at the end of a clause or between words, until it is not.
final class LongText {

    /// Words have more than this many characters a token, so text beyond it need not be counted to be called too long.
    private static final int CHARACTERS_A_TOKEN = 8;

    /// A row is one fact and stays whole unless it is as long as several passages.
    private static final int ROW_ALLOWANCE = 2;

    private final String text;
    private final TokenCounter counter;
    private final int maxTokens;

    LongText(String text, TokenCounter counter, int maxTokens) {
        this.text = text;
        this.counter = counter;
        this.maxTokens = maxTokens;
    }

    /// A span of the text and its tokens.
    record Part(int start, int end, int tokens) {}

    List<Part> parts(int start, int end, boolean row) {
        List<Part> parts = new ArrayList<>();
        add(start, end, row ? maxTokens * ROW_ALLOWANCE : maxTokens, parts);
        return parts;
    }

    private void add(int start, int end, int limit, List<Part> parts) {
        if (end - start <= limit * CHARACTERS_A_TOKEN) {
            int tokens = counter.count(text.substring(start, end));
            if (tokens <= limit || end - start < 2) {
                parts.add(new Part(start, end, tokens));
                return;
            }
        }
        int middle = middle(start, end);
        add(start, middle, maxTokens, parts);
        add(middle, end, maxTokens, parts);
    }

    /// @return the best place in the middle half; never within a surrogate pair
    private int middle(int start, int end) {
        int quarter = (end - start) / 4;
        int best = (start + end) / 2;
        int bestScore = -1;
        for (int position = Math.max(start + 1, start + quarter); position < end - quarter; position++) {
            int score = score(position);
            boolean nearer = Math.abs(2 * position - start - end) < Math.abs(2 * best - start - end);
            if (score > bestScore || (score == bestScore && nearer)) {
                best = position;
                bestScore = score;
            }
        }
        return Character.isLowSurrogate(text.charAt(best)) && best > start + 1 ? best - 1 : best;
    }

    private int score(int position) {
        char before = text.charAt(position - 1);
        if (Character.isLowSurrogate(text.charAt(position))) {
            return -1;
        }
        if (!Character.isWhitespace(before) || Character.isWhitespace(text.charAt(position))) {
            return 0;
        }
        char mark = position > 1 ? text.charAt(position - 2) : ' ';
        return switch (mark) {
            case ';', ':' -> 4;
            case ',', '–', '—', '|' -> 3;
            default -> before == '\n' ? 2 : 1;
        };
    }
}
