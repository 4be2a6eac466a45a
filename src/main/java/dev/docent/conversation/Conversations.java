package dev.docent.conversation;

import java.util.function.Consumer;

/// The front door: takes questions, remembers what was said, hands out answers as they come.
public interface Conversations {

    /// Answers a question. Blocks until the answer is whole; an interrupt of the calling thread ends the work.
    ///
    /// @param listener is told what happens, on the calling thread
    Reply ask(AskedQuestion question, Consumer<Progress> listener);

    /// @return whether there is a chat model that can be asked for by name
    default boolean hasChatModel() {
        return false;
    }
}
