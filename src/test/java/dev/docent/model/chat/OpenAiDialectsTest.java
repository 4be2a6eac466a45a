package dev.docent.model.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docent.model.chat.ProviderReply.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In what servers differ that are spoken to like OpenAI's.
class OpenAiDialectsTest extends WithOpenAi {

    private Heard ask(String... settings) {
        try (ChatFixture chat = chat(settings)) {
            return chat.ask("Is it so?");
        }
    }

    @ParameterizedTest
    @CsvSource({"gpt-5-mini, false", "openai/gpt-5, false", "o3, false", "openai/o4-mini, false", "gpt-4.1, true"})
    void modelsOfOpenAisThatChooseTheirOwnTemperatureAreToldNone(String model, boolean isTold) {
        ask("model=" + model);

        assertThat(server.requests().getFirst().json().has("temperature")).isEqualTo(isTold);
    }

    /// A deployment has any name, and Azure's wording for what it refuses.
    @Test
    void aSettingThatAModelRefusesIsLeftOutFromThenOn() {
        String limit = "{\"error\":{\"message\":\"Unsupported parameter: 'max_tokens' is not supported with this model."
                + " Use 'max_completion_tokens' instead.\",\"code\":\"unsupported_parameter\"}}";
        String temperature = "{\"error\":{\"message\":\"Unsupported value: 'temperature' does not support 0 with this"
                + " model. Only the default (1) value is supported.\"}}";
        server.reply(ProviderReply.fails(400, limit), ProviderReply.fails(400, temperature));

        try (ChatFixture chat = chat("model=newsroom")) {
            assertThat(chat.ask("Is it so?").response().aiMessage().text()).isEqualTo("Yes.");
            chat.ask("And now?");
        }

        assertThat(server.requests()).hasSize(4);
        assertThat(server.requests().getFirst().json().has("max_tokens")).isTrue();
        assertThat(server.requests().subList(2, 4))
                .allSatisfy(request -> assertThat(request.json().propertyNames())
                        .contains("max_completion_tokens", "messages")
                        .doesNotContain("max_tokens", "temperature"));
    }

    @Test
    void aQuestionThatIsRefusedForSomethingElseIsNotAskedAgain() {
        server.reply(ProviderReply.fails(400, "{\"error\":{\"message\":\"max_tokens is too large: 9000\"}}"));

        assertThat(ask().failure()).contains("max_tokens is too large");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void whatAServerTellsBesideTheAnswerDoesNoHarm() {
        server.reply(ProviderReply.says()
                .then(new Step.Raw("data: {\"id\":\"\",\"object\":\"\",\"model\":\"\",\"choices\":[],"
                        + "\"prompt_filter_results\":[{\"prompt_index\":0}]}\n\n: ping\n\n"))
                .thenSays("Yes."));

        assertThat(ask().response().aiMessage().text()).isEqualTo("Yes.");
    }

    @Test
    void anErrorThatIsTheWholeEventIsTold() {
        server.reply(ProviderReply.says("It")
                .then(new Step.Raw("data: {\"object\":\"error\",\"message\":\"out of memory\",\"code\":500}\n\n")));

        assertThat(ask().failure()).isEqualTo("The chat model failed: out of memory");
    }
}
