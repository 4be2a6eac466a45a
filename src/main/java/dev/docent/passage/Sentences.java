package dev.docent.passage;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds the sentences of a text.
public final class Sentences {

    private Sentences() {}

    /// A sentence, with the white space after it.
    ///
    /// @param start where it begins in the text, inclusive
    /// @param end where it ends, exclusive
    public record Sentence(int start, int end) {

        public Sentence {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("No span of text: " + start + " to " + end);
            }
        }

        /// @param text the text that the sentence is part of
        /// @return the sentence without white space at its ends; unchanged if it is nothing else
        public Sentence trimmed(String text) {
            int first = start;
            int last = end;
            while (first < last && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            return first == last ? this : new Sentence(first, last);
        }

        /// @param text the text that the sentence is part of
        /// @return its words, without white space at the ends
        public String in(String text) {
            return text.substring(start, end).strip();
        }
    }

    /// Finds every sentence. An empty line, a list's item, a heading and a row of a table end a sentence, too;
    /// any other end of a line does not.
    ///
    /// @return the sentences in order; together they are the text, nothing lost and nothing twice
    public static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int end : TextParts.ends(text)) {
            addPart(text, start, end, sentences);
            start = end;
        }
        return sentences;
    }

    private static void addPart(String text, int partStart, int partEnd, List<Sentence> sentences) {
        // To the rules of the JDK a line's end may be a sentence's end; within a paragraph it is a space.
        String part = text.substring(partStart, partEnd).replace('\n', ' ').replace('\u00A0', ' ');
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(part);
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == part.length() || SentenceEnds.isEnd(part, start, end)) {
                sentences.add(new Sentence(partStart + start, partStart + end));
                start = end;
            }
        }
    }
}
