package dev.docent.model.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.chat.ProviderReply.Ending;
import dev.docent.model.chat.ProviderReply.Stop;
import dev.docent.state.StateDatabase;
import dev.langchain4j.model.output.FinishReason;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How providers tell of thoughts, of refusals and of an answer's end, and what some of them do not want to be told.
@ParameterizedClass
@EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
class DialectsTest {

    @TempDir
    static Path folder;

    private static StateDatabase state;

    private final ChatProvider provider;
    private final ProviderServer server = new ProviderServer();

    DialectsTest(ChatProvider provider) {
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

    private Heard ask(String... settings) {
        try (ChatFixture chat = ChatFixture.of(provider, server, state, settings)) {
            return chat.ask("Is it so?");
        }
    }

    @Test
    void whatAModelThinksIsHeardAsThinkingAndIsNoPartOfItsAnswer() {
        server.reply(ProviderReply.thinks("Is it?", " It is.").thenSays("Yes."));

        Heard heard = ask();

        assertThat(heard.thoughts()).containsExactly("Is it?", " It is.");
        assertThat(heard.parts()).containsExactly("Yes.");
        assertThat(heard.response().aiMessage().text()).isEqualTo("Yes.");
    }

    @Test
    void nothingIsAskedAgainAfterAThought() {
        server.reply(ProviderReply.thinks("Is it?").ending(Ending.CUT));

        assertThat(ask().failure()).contains("broke off");
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Stop.class)
    void anEndIsToldFromACutAndFromARefusal(Stop stop) {
        server.reply(ProviderReply.says("It is so").stopping(stop));

        assertThat(ask().response().finishReason()).isEqualTo(expected(stop));
    }

    /// Ollama knows no refusals.
    private FinishReason expected(Stop stop) {
        return switch (stop) {
            case SAID_ALL -> FinishReason.STOP;
            case LENGTH -> FinishReason.LENGTH;
            case FILTER, REFUSAL -> provider == ChatProvider.OLLAMA ? FinishReason.STOP : FinishReason.CONTENT_FILTER;
        };
    }

    @Test
    void aWordInAnAnswerIsNoRefusal() {
        server.reply(ProviderReply.says("{\"refusal\": \"no\", \"stop_reason\": \"refusal\"}"));

        assertThat(ask().response().finishReason()).isEqualTo(FinishReason.STOP);
    }

    @Test
    void anthropicIsToldATemperatureOnlyIfOneIsSet() {
        ask();
        ask("temperature=0.3");

        assertThat(server.requests().getFirst().json().toString().contains("\"temperature\""))
                .isEqualTo(provider != ChatProvider.ANTHROPIC);
        assertThat(server.requests().getLast().json().toString()).contains("\"temperature\":0.3");
    }
}
