package dev.docent.answer;

import dev.docent.reader.Reading.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number that answers takes with it what says that more, less or about as much is meant: "up to 30%" is not "30%".
final class WholeAmount {

    private static final Pattern BEFORE = Pattern.compile(
            "(?i)\\b(?:(?:no |not )?(?:more|less|fewer|greater) than|at (?:least|most)|up to|over|under|about|around"
                    + "|approximately|roughly|nearly|almost)\\s+$");

    private static final int LONGEST = 24;

    private WholeAmount() {}

    /// @param span where the words that answer stand in the text
    static Span in(String text, Span span) {
        int from = Math.max(0, span.start() - LONGEST);
        Matcher before = BEFORE.matcher(text.substring(from, span.start()));
        boolean counts = Quantity.of(text.substring(span.start(), span.end())).isPresent();
        return counts && before.find() ? new Span(from + before.start(), span.end(), span.score()) : span;
    }
}
