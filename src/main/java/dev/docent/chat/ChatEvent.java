package dev.docent.chat;

/// Something that happens while a chat model speaks.
public sealed interface ChatEvent {

    /// The next piece of what it says; may end within a word, and is empty while the model thinks.
    record Text(String text) implements ChatEvent {}

    /// All that the model said so far was thought aloud, and is no part of what it says.
    record Thought() implements ChatEvent {}

    /// Nothing came for a while.
    record Quiet() implements ChatEvent {}

    /// Nothing more will come.
    ///
    /// @param why why it failed, in a few words; may be empty
    record Ended(Ending how, String why) implements ChatEvent {

        public Ended(Ending how) {
            this(how, "");
        }
    }

    /// How it came to an end.
    enum Ending {
        /// The model said all that it had to say.
        WHOLE,
        /// It reached the longest answer that it may give.
        CUT_SHORT,
        /// The model or its provider would not answer.
        REFUSED,
        /// The call failed, at the beginning or later.
        FAILED
    }
}
