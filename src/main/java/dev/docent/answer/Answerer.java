package dev.docent.answer;

import dev.docent.retrieval.Evidence;
import java.util.function.Consumer;

/// Answers from evidence alone.
public interface Answerer {

    /// Answers a question. Blocks until the answer is whole; an interrupt of the calling thread ends the work.
    ///
    /// @param question one that stands alone
    /// @param listener is given the answer part by part, on the calling thread
    /// @throws java.util.concurrent.CancellationException if the calling thread was interrupted
    Answered answer(String question, Evidence evidence, Mode mode, Consumer<AnswerPart> listener);

    /// @return whether there is a chat model to answer with
    boolean hasChatModel();
}
