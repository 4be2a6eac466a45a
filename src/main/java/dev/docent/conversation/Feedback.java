package dev.docent.conversation;

import java.util.List;
import java.util.UUID;

/// What people think of answers, and what the documents leave open.
public interface Feedback {

    /// Keeps what somebody thinks of an answer; of several opinions the last one counts.
    ///
    /// @return whether there is such an answer
    /// @throws FeedbackLostException if it cannot be kept now
    boolean keep(UUID answer, Opinion opinion);

    /// @return the questions that found no answer or an unhelpful one, those alike together; what was asked most often
    /// first, then what was asked last
    List<Gap> gaps();
}
