package dev.docent.model.chat;

import dev.docent.state.StateDatabase;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A server that is spoken to like OpenAI's, and a state, for each test.
abstract class WithOpenAi {

    @TempDir
    Path folder;

    final ProviderServer server = new ProviderServer();
    StateDatabase state;

    @BeforeEach
    void open() {
        state = StateDatabase.in(folder, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        server.close();
        state.close();
    }

    final ChatFixture chat(String... settings) {
        return ChatFixture.of(ChatProvider.OPENAI, server, state, settings);
    }
}
