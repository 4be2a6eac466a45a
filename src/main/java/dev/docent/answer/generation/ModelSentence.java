package dev.docent.answer.generation;

import java.util.List;
import java.util.Locale;

/// A sentence of a model, or an item of a list.
///
/// @param text its words, without marks and without anything that could do harm; empty if they are not to be said
/// @param marks the numbers of the passages that it names, each once; only numbers that there are
/// @param before what stands between it and the sentence before: a space, the end of a line, the sign of an item
/// @param kind what it is
public record ModelSentence(String text, List<Integer> marks, String before, Kind kind) {

    public ModelSentence {
        marks = List.copyOf(marks);
    }

    /// What a sentence is.
    public enum Kind {
        /// It says something.
        CLAIM,
        /// It says that the passages do not answer, unless they say so of what they tell: "There is no evidence of
        /// sabotage."
        DECLINE,
        /// It says that the model will not answer, unless a passage says the same.
        REFUSAL,
        /// It is not fit to be shown, whatever the documents say.
        UNFIT
    }

    /// @return whether it sounds like a word of the model's own only because the quote says the same
    public boolean isToldBy(String quote) {
        return Decline.denied(text)
                .filter(denied -> quote.replaceAll("\\s+", " ")
                        .toLowerCase(Locale.ROOT)
                        .contains(denied.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /// @return whether what it speaks of follows in a list
    public boolean leadsIn() {
        return text.endsWith(":");
    }
}
