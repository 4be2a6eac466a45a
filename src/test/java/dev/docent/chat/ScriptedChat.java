package dev.docent.chat;

import dev.docent.chat.ChatEvent.Ended;
import dev.docent.chat.ChatEvent.Ending;
import dev.docent.chat.ChatEvent.Quiet;
import dev.docent.chat.ChatEvent.Text;
import dev.docent.prompt.Prompt;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// A chat model that says what a test tells it to; a word is a token.
public final class ScriptedChat implements Chat {

    private final List<ChatEvent> script = new ArrayList<>();

    /// What it was asked, in order.
    public final List<Prompt> asked = new ArrayList<>();

    /// How many calls are open.
    public int open;

    /// How often it was too slow.
    public int givenUp;

    /// Says this in pieces of a few characters, and ends.
    public static ScriptedChat saying(String text) {
        return new ScriptedChat().says(text).ends(Ending.WHOLE);
    }

    public ScriptedChat says(String text) {
        for (int i = 0; i < text.length(); i += 3) {
            script.add(new Text(text.substring(i, Math.min(text.length(), i + 3))));
        }
        return this;
    }

    public ScriptedChat pauses() {
        script.add(new Quiet());
        return this;
    }

    public ScriptedChat ends(Ending how) {
        script.add(new Ended(how));
        return this;
    }

    @Override
    public boolean isConfigured() {
        return true;
    }

    @Override
    public int tokens(String text) {
        return text.split("\\s+", -1).length;
    }

    @Override
    public int room() {
        return Integer.MAX_VALUE;
    }

    @Override
    public ChatStream open(Prompt prompt) {
        asked.add(prompt);
        open++;
        Deque<ChatEvent> left = new ArrayDeque<>(script);
        return new ChatStream() {
            @Override
            public ChatEvent next(Duration within) {
                return left.isEmpty() ? new Quiet() : left.removeFirst();
            }

            @Override
            public void giveUp() {
                givenUp++;
            }

            @Override
            public void close() {
                open--;
            }
        };
    }
}
