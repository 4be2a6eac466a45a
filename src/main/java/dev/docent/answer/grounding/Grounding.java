package dev.docent.answer.grounding;

import dev.docent.retrieval.EvidencePassage;
import java.util.List;

/// Finds what supports a sentence that a model wrote. Safe for use by many threads.
public interface Grounding {

    /// A quote supports the sentence if it says all of it: every name, number, date, negation and relation.
    ///
    /// @param sentence one sentence, without citation marks
    /// @param passages all that the model was given, in the order of their numbers
    /// @param marked those of them that the model named for the sentence; may be empty or wrong
    /// @param context the sentences said before it, which its pronouns may speak of; may be empty
    /// @return the quotes that support it, best first, three at the most and one of each passage; those of marked
    ///     passages come first; empty if none does
    List<Support> of(String sentence, List<EvidencePassage> passages, List<EvidencePassage> marked, String context);
}
