package dev.docent.retrieval;

import dev.docent.index.Filter;
import java.util.ArrayList;
import java.util.List;

/// A question that stands alone, and which documents may answer it.
///
/// @param otherWords the same in other words, to find passages that use them
/// @param parts the questions that together ask the same, each of which is looked for by itself; none if it asks for
///     one thing
/// @param verbatim whether no chat model may say it in other words
public record Query(String text, Filter filter, List<String> otherWords, List<String> parts, boolean verbatim) {

    /// A question in its own words.
    public Query(String text, Filter filter) {
        this(text, filter, List.of(), List.of(), false);
    }

    public Query {
        otherWords = List.copyOf(otherWords);
        parts = List.copyOf(parts);
        if (text.isBlank()) {
            throw new IllegalArgumentException("A query needs words");
        }
        if (parts.size() == 1) {
            throw new IllegalArgumentException("A question has two parts at least, or none: " + parts);
        }
    }

    /// @param asked the questions that together ask the same; the question itself if it asks for one thing
    public Query inParts(List<String> asked) {
        return new Query(text, filter, otherWords, asked.size() > 1 ? asked : List.of(), verbatim);
    }

    /// The same, which no chat model says in other words.
    public Query inItsOwnWords() {
        return new Query(text, filter, otherWords, parts, true);
    }

    Query within(Filter other) {
        return new Query(text, other, otherWords, parts, verbatim);
    }

    Query inOtherWords(List<String> words) {
        return new Query(text, filter, words, parts, verbatim);
    }

    /// What is asked besides tells what the part is about.
    Query part(String part) {
        var words = new ArrayList<>(List.of(text));
        words.addAll(otherWords);
        return new Query(part, filter, words, List.of(), verbatim);
    }
}
