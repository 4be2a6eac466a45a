package dev.docent.chat;

import dev.docent.chat.ChatEvent.Ended;
import dev.docent.chat.ChatEvent.Ending;
import dev.docent.prompt.Prompt;
import java.time.Duration;

/// Stands where no chat model is configured.
final class NoChat implements Chat {

    @Override
    public boolean isConfigured() {
        return false;
    }

    @Override
    public int tokens(String text) {
        return text.length();
    }

    @Override
    public int room() {
        return Integer.MAX_VALUE;
    }

    @Override
    public ChatStream open(Prompt prompt) {
        return new ChatStream() {
            @Override
            public ChatEvent next(Duration within) {
                return new Ended(Ending.FAILED);
            }

            @Override
            public void giveUp() {}

            @Override
            public void close() {}
        };
    }
}
