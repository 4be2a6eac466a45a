package dev.docent.suggestion;

import java.util.List;

/// Questions to begin with.
public interface SuggestedQuestions {

    /// Blocks while questions are still looked for, but not for long.
    ///
    /// @param limit how many at the most
    /// @return questions that were asked and answered from the documents, of as many collections as there are; the
    /// same ones until the documents change; fewer than asked for, or none, where the documents yield no more
    List<String> questions(int limit);
}
