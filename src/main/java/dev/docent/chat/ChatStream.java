package dev.docent.chat;

import java.time.Duration;

/// What a chat model says, as it comes. For one thread.
public interface ChatStream extends AutoCloseable {

    /// Waits for what comes next.
    ///
    /// @param within how long to wait
    /// @return {@link ChatEvent.Quiet} if nothing came; after {@link ChatEvent.Ended} nothing else
    ChatEvent next(Duration within) throws InterruptedException;

    /// Ends the call, also at the provider, because the model took too long: that is a failure of the model's.
    void giveUp();

    /// Ends the call, also at the provider.
    @Override
    void close();
}
