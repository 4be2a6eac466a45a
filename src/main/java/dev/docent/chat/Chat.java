package dev.docent.chat;

import dev.docent.chat.ChatEvent.Ending;
import dev.docent.prompt.Prompt;
import java.time.Duration;
import java.util.Optional;

/// The chat model. It is never given tools.
public interface Chat {

    /// @return whether there is one
    boolean isConfigured();

    /// @return how many tokens of the model the text has, nearly
    int tokens(String text);

    /// @return how many of its tokens the model can be asked with at once, the answer left room for
    int room();

    /// Puts a prompt to the model.
    ///
    /// @return what it says; to be closed, which ends the call if it has not ended
    ChatStream open(Prompt prompt);

    /// Waits for the whole of what the model says. One that takes longer has not failed.
    ///
    /// @return empty if it says nothing, or not all of it within that time
    default Optional<String> ask(Prompt prompt, Duration within) throws InterruptedException {
        var said = new StringBuilder();
        long end = System.nanoTime() + within.toNanos();
        try (ChatStream stream = open(prompt)) {
            while (true) {
                Duration left = Duration.ofNanos(end - System.nanoTime());
                switch (stream.next(left.isNegative() ? Duration.ZERO : left)) {
                    case ChatEvent.Text(var text) -> said.append(text);
                    case ChatEvent.Thought _ -> said.setLength(0);
                    case ChatEvent.Quiet _ -> {
                        return Optional.empty();
                    }
                    case ChatEvent.Ended(var how, var _) -> {
                        return how == Ending.WHOLE && !said.toString().isBlank()
                                ? Optional.of(said.toString())
                                : Optional.empty();
                    }
                }
            }
        }
    }
}
