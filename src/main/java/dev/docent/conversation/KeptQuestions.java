package dev.docent.conversation;

/// Somewhere else where questions are kept, to be forgotten together with the conversations.
public interface KeptQuestions {

    /// Forgets for good what one person asked.
    ///
    /// @param person what the audit log calls them
    /// @return whether it could be
    boolean forgetAllOf(String person);
}
