package dev.docent.model.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.chat.ProviderReply.Ending;
import dev.docent.model.chat.ProviderReply.Stop;
import dev.langchain4j.model.output.FinishReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How providers tell of thoughts, of refusals and of an answer's end, and what some of them do not want to be told.
class DialectsTest extends WithEachProvider {

    DialectsTest(ChatProvider provider) {
        super(provider);
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
