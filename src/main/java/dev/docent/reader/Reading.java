package dev.docent.reader;

import java.util.List;

/// What a reader made of one passage.
///
/// @param spans the words that may answer, best first; they do not overlap; empty only if the passage has no words
/// @param noAnswer how strongly the passage seems to hold no answer, on the scale of the spans' scores
public record Reading(List<Span> spans, double noAnswer) {

    /// Words of the passage.
    ///
    /// @param start where they begin in the passage's text, inclusive
    /// @param end where they end, exclusive
    /// @param score how strongly they seem to answer, comparable between readings of one question
    public record Span(int start, int end, double score) {
        public Span {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("No span of text: " + start + " to " + end);
            }
        }
    }

    public Reading {
        spans = List.copyOf(spans);
    }

    /// @return by how much the best span beats "no answer"; negative infinity if there is no span
    public double margin() {
        return spans.isEmpty() ? Double.NEGATIVE_INFINITY : spans.getFirst().score() - noAnswer;
    }
}
