package dev.docent.model.chat;

import dev.docent.state.StateDatabase;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// A server of each provider in turn.
@ParameterizedClass
@EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
abstract class WithEachProvider {

    @TempDir
    static Path folder;

    private static StateDatabase state;

    final ChatProvider provider;
    final ProviderServer server = new ProviderServer();

    WithEachProvider(ChatProvider provider) {
        this.provider = provider;
    }

    @BeforeAll
    static void open() {
        state = StateDatabase.in(folder, Clock.systemUTC());
    }

    @AfterAll
    static void closeState() {
        state.close();
    }

    @AfterEach
    void close() {
        server.close();
    }

    final ChatFixture chat(String... settings) {
        return ChatFixture.of(provider, server, state, settings);
    }

    final Heard ask(String... settings) {
        try (ChatFixture chat = chat(settings)) {
            return chat.ask("Is it so?");
        }
    }
}
